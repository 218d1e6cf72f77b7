import { defineConfig } from 'vitest/config';
import { closingLine } from './scripts/closing-line.ts';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'shared/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.host.test.ts'],
    // Files share a worker: connectors keep nothing but caches, keyed by provider.
    isolate: false,
    reporters: ['dot', closingLine],
    coverage: {
      include: ['shared/oauth2/src/**'],
      exclude: ['**/*.test.ts', '**/*.test-helper.ts', '**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 95, branches: 95 },
    },
  },
});
