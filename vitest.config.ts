import { defineConfig } from 'vitest/config';
import { closingLine } from './scripts/closing-line.ts';

/** Tests that open a sandbox, which takes the network away from a whole worker. */
const playground = 'shared/playground/src/**/*.test.ts';

/** Tests whose coverage counts. They have a run of their own in a check: to count is to slow down whatever runs beside. */
const oauth2 = 'shared/oauth2/src/**/*.test.ts';

const project = (name: string, isolate: boolean, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, isolate, include, exclude: ['**/node_modules/**', '**/*.host.test.ts', ...exclude] },
});

export default defineConfig({
  test: {
    projects: [
      project('oauth2', false, [oauth2]),
      project('playground', true, [playground]),
      project(
        'rest',
        false,
        ['{shared,scripts,packages}/*/src/**/*.test.ts', 'scripts/*.test.ts'],
        [oauth2, playground],
      ),
    ],
    setupFiles: ['vitest.setup.ts'],
    pool: 'threads',
    maxWorkers: '100%',
    // Far more than any takes: a busy machine fails nobody.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['dot', closingLine],
    coverage: {
      include: ['shared/oauth2/src/**'],
      exclude: ['**/*.test.ts', '**/*.test-helper.ts', '**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 95, branches: 95 },
    },
  },
});
