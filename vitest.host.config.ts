import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that nothing else has ended while it goes on alone. */
const longest = ['scripts/new/', 'scripts/release/'];

const place = ({ moduleId }: TestSpecification) => {
  const found = longest.findIndex((folder) => moduleId.includes(folder));
  return found === -1 ? longest.length : found;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/** The connectors as published, in Logto's own loader. It needs built packages: `pnpm build`. */
export default defineConfig({
  test: {
    include: ['shared/host/src/**/*.host.test.ts', 'scripts/**/*.host.test.ts'],
    globalSetup: 'shared/host/src/prepare-hosts.ts',
    // A process a file, since a loader keeps what it has loaded, and one file is one version of Logto.
    pool: 'forks',
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Modules as Node itself loads them, which is how a host does.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
});
