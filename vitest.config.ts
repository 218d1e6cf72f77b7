import { defineConfig } from 'vitest/config';
import { closingLine } from './scripts/closing-line.ts';

/** Tests that open a sandbox, which takes the network away from a whole worker. */
const playground = 'shared/playground/src/**/*.test.ts';

/** A project for files that share a worker, and one for those that count requests and so need caches of their own. */
const project = (name: string, isolate: boolean, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, isolate, include, exclude: ['**/node_modules/**', '**/*.host.test.ts', ...exclude] },
});

export default defineConfig({
  test: {
    projects: [
      project('shared', false, ['shared/*/src/**/*.test.ts', 'scripts/**/*.test.ts'], [playground]),
      project('connectors', true, ['packages/*/src/**/*.test.ts', playground]),
    ],
    reporters: ['dot', closingLine],
    coverage: {
      include: ['shared/oauth2/src/**'],
      exclude: ['**/*.test.ts', '**/*.test-helper.ts', '**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 95, branches: 95 },
    },
  },
});
