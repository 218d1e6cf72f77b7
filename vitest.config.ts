import { defineConfig } from 'vitest/config';
import { closingLine } from './scripts/closing-line.ts';

/** A project for files that share a worker, and one for those that count requests and so need caches of their own. */
const project = (name: string, isolate: boolean, include: string[]) => ({
  extends: true as const,
  test: { name, isolate, include, exclude: ['**/node_modules/**', '**/*.host.test.ts'] },
});

export default defineConfig({
  test: {
    projects: [
      project('shared', false, [
        'shared/{alipay,oauth2,openid-provider,testing,wechat}/src/**/*.test.ts',
        'scripts/**/*.test.ts',
      ]),
      project('connectors', true, ['packages/*/src/**/*.test.ts', 'shared/playground/src/**/*.test.ts']),
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
