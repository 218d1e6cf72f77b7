import type { Blueprint } from '../blueprint.ts';
import { importOf, lines, literal } from './source.ts';

/** The `index.test.ts` of a provider: the suite, and room for what only this provider does. */
export const testSource = ({ instance }: Blueprint): string =>
  lines(
    importOf(['testConnector', ...(instance ? ['relocated', 'testInstances'] : [])], '@logto-social/testing'),
    `import createConnector from './index.ts';`,
    `import { mock } from './mock.ts';`,
    '',
    `${instance ? 'const bench = ' : ''}testConnector(createConnector, mock);`,
    instance && '',
    instance && `testInstances(bench, (url) => relocated(mock, { ${literal(instance.url)}: url }));`,
  );
