import { buildConnectors } from './build-connectors.ts';

const { built, unchanged } = await buildConnectors(process.cwd(), process.argv.slice(2));
console.info(`${built.length} built, ${unchanged} unchanged`);
