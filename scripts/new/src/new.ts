import path from 'node:path';
import { ask } from './ask.ts';
import { beginProvider } from './begin-provider.ts';
import { readArguments, usage } from './flags.ts';

const root = path.resolve(import.meta.dirname, '../../..');

// Whoever interrupts stops what is running, and then everything is undone.
process.on('SIGINT', () => {});

try {
  const request = readArguments(process.argv.slice(2));
  const isPerson = process.stdin.isTTY && process.stdout.isTTY;
  const report = request ? await beginProvider(root, request, isPerson ? ask : undefined) : usage;
  process.stdout.write(`${report}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
