import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildConnectors } from './build-connectors.ts';

let root: string;

const write = async (file: string, content: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
};

const bundleOf = (provider: string) => readFile(path.join(root, 'packages', provider, 'lib/index.js'), 'utf8');

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'build-'));
  await write('package.json', '{"sideEffects": false}');
  await write('shared/src/index.ts', "export { code } from './code.ts';\nexport { token } from './token.ts';\n");
  await write('shared/src/code.ts', "export const code = () => 'an authorization code';\n");
  await write('shared/src/token.ts', "export const token = () => 'an access token';\n");
  await write(
    'packages/acorn/src/index.ts',
    "import { code } from '../../../shared/src/index.ts';\nconsole.log(code());\n",
  );
  await write(
    'packages/beech/src/index.ts',
    "import { token } from '../../../shared/src/index.ts';\nconsole.log(token());\n",
  );
});

afterEach(() => rm(root, { recursive: true }));

test('every connector is bundled with what it uses, and nothing else', async () => {
  expect(await buildConnectors(root)).toEqual({ built: ['acorn', 'beech'], unchanged: 0 });
  expect(await bundleOf('acorn')).toContain('an authorization code');
  expect(await bundleOf('acorn')).not.toContain('an access token');
});

test('or those that are asked for', async () => {
  expect(await buildConnectors(root, ['beech'])).toEqual({ built: ['beech'], unchanged: 0 });
  await expect(bundleOf('acorn')).rejects.toThrow();
});

test('nothing is bundled twice', async () => {
  await buildConnectors(root);
  expect(await buildConnectors(root)).toEqual({ built: [], unchanged: 2 });
});

test.each([
  ['its own source', 'packages/acorn/src/index.ts', "console.log('anew');\n", ['acorn']],
  ['what it uses', 'shared/src/code.ts', "export const code = () => 'anew';\n", ['acorn']],
  [
    'where that comes from',
    'shared/src/index.ts',
    "export { code, code as token } from './code.ts';\n",
    ['acorn', 'beech'],
  ],
  ['what makes it', 'scripts/build/src/bundle.ts', 'anew', ['acorn', 'beech']],
  ['the versions of what is bundled', 'pnpm-lock.yaml', 'anew', ['acorn', 'beech']],
])('a change of %s bundles a connector anew', async (_, file, content, built) => {
  await buildConnectors(root);
  await write('scripts/build/src/bundle.ts', 'as it was');
  await buildConnectors(root);
  await write(file, content);
  expect((await buildConnectors(root)).built).toEqual(built);
});

test('a bundle that is gone is made again', async () => {
  await buildConnectors(root);
  await rm(path.join(root, 'packages/acorn/lib'), { recursive: true });
  expect((await buildConnectors(root)).built).toEqual(['acorn']);
});

test.each(['./nowhere.ts', 'nowhere'])('what cannot be bundled fails, every time: %s', async (name) => {
  await buildConnectors(root);
  await write('packages/acorn/src/index.ts', `import '${name}';\n`);
  await expect(buildConnectors(root)).rejects.toThrow('nowhere');
  await expect(buildConnectors(root)).rejects.toThrow('nowhere');
});

test('a folder without a connector is named', async () => {
  await expect(buildConnectors(root, ['cedar'])).rejects.toThrow('No packages/cedar.');
});
