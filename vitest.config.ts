import { defineConfig } from 'vitest/config';
import { closingLine } from './scripts/closing-line.ts';

const oauth2 = 'shared/oauth2/src/**/*.test.ts';

/** Tests that leave a worker with what no other test expects to be known. */
const apart = [
  'shared/playground/src/run-once.test.ts',
  'packages/microsoft/src/provider.test.ts',
  'packages/wecom/src/{application-token,request-api}.test.ts',
];

const exclude = ['**/node_modules/**', '**/*.host.test.ts'];

/** Files share a worker, whose start costs more than most of them, and modules as Node itself loads them. */
const native = { isolate: false, experimental: { viteModuleRunner: false, nodeLoader: false } };

export default defineConfig({
  test: {
    projects: [
      // Coverage has a run of its own in a check: to count is to slow down whatever runs beside.
      { extends: true, test: { name: 'oauth2', isolate: false, include: [oauth2], exclude } },
      { extends: true, test: { name: 'apart', ...native, isolate: true, include: apart, exclude } },
      {
        extends: true,
        test: {
          name: 'rest',
          ...native,
          include: ['{shared,scripts,packages}/*/src/**/*.test.ts', 'scripts/*.test.ts'],
          exclude: [oauth2, ...apart, ...exclude],
        },
      },
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
