import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'shared/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    coverage: { include: ['shared/oauth2/src/**'], exclude: ['**/*.test.ts', '**/index.ts'] },
  },
});
