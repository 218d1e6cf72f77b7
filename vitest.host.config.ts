import { defineConfig } from 'vitest/config';

/** The connectors as published, in Logto's own loader. It needs built packages: `pnpm build`. */
export default defineConfig({
  test: {
    include: ['shared/host/src/**/*.host.test.ts', 'scripts/**/*.host.test.ts'],
    globalSetup: 'shared/host/src/prepare-hosts.ts',
    // A process a file, since a loader keeps what it has loaded, and one file is one version of Logto.
    pool: 'forks',
    maxWorkers: '100%',
    // Modules as Node itself loads them, which is how a host does.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
});
