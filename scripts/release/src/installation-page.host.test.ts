import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { hostDirectories, tarballDirectory } from '@logto-social/host';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { run } from './run.ts';
import { type Registry, startRegistry } from './start-registry.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const page = await readFile(path.join(repository, 'docs/install.md'), 'utf8');
const { modules } = hostDirectories(inject('hostsRoot'), 'kit-5');
const tarballs = tarballDirectory(inject('hostsRoot'));

const ours = '@logto-social/connector-google';
const official = '@logto/connector-google';

/** The lines of every block of code below a heading. */
const linesBelow = (heading: string, language: string): string[] => {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ', 1);
  const blocks = own.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'));
  return [...blocks].flatMap(([, block = '']) => block.replaceAll('\\\n', '').trim().split('\n'));
};

/** The steps of a Dockerfile that run something. */
const dockerSteps = linesBelow('In a Docker image of your own', 'dockerfile')
  .filter((line) => line.startsWith('RUN '))
  .map((line) => line.replace('RUN ', ''));

let temporary: string;
let registry: Registry;
/** A Logto as its image has it: the tool at the root, and its own connector as a link to where it was built. */
let root: string;

const connectors = (...names: string[]) => path.join(root, 'packages/core/connectors', ...names);
const shell = (command: string, cwd = root) =>
  run(['sh', '-e', '-c', command], cwd, { ...registry.environment, npm_config_update_notifier: 'false' });

const layOut = async () => {
  root = await mkdtemp(path.join(temporary, 'logto-'));
  const built = path.join(root, 'packages/connectors/connector-google');
  const binaries = path.join(root, 'node_modules/.bin');
  for (const folder of [connectors(), built, binaries]) await mkdir(folder, { recursive: true });
  const manifests = {
    'package.json': { name: '@logto/root', private: true, scripts: { cli: 'logto' } },
    'packages/core/package.json': { name: '@logto/core', type: 'module' },
    'packages/connectors/connector-google/package.json': { name: official },
  };
  for (const [file, manifest] of Object.entries(manifests)) {
    await writeFile(path.join(root, file), JSON.stringify(manifest));
  }
  const cli = await realpath(path.join(modules, '@logto/cli'));
  await symlink(modules, path.join(root, 'packages/core/node_modules'));
  await symlink(path.join(cli, 'bin/logto.js'), path.join(binaries, 'logto'));
  await symlink(path.relative(connectors(), built), connectors('@logto-connector-google'));
};

/** As `npx` would find it in the folder of a Logto, which takes npm some seconds. */
const tool = (command: string) => shell(command.replace('npx @logto/cli', 'node_modules/.bin/logto'));

/** What the loader writes when it is given the folders of this host, and the factory IDs that it has loaded. */
const load = async () => {
  const url = (file: string) => JSON.stringify(pathToFileURL(path.join(modules, '@logto/cli/lib', file)).href);
  const script = `
    const { getConnectorPackagesFromDirectory } = await import(${url('utils.js')});
    const { loadConnectorFactories } = await import(${url('connector/index.js')});
    const packages = await getConnectorPackagesFromDirectory(${JSON.stringify(connectors())});
    console.error = console.log;
    const factories = await loadConnectorFactories(packages, false);
    console.log('loaded: ' + factories.map(({ metadata }) => metadata.id).join());`;
  const written = await run([process.execPath, '--input-type=module', '--eval', script], root);
  return stripVTControlCharacters(written).trim().split('\n');
};

beforeAll(async () => {
  temporary = await realpath(await mkdtemp(path.join(tmpdir(), 'installation-')));
  registry = await startRegistry(path.join(temporary, 'registry'));
  const tarball = (await readdir(tarballs)).find((file) => file.includes('connector-google-'));
  if (!tarball) throw new Error('Google’s connector is not packed.');
  await run(['npm', 'publish', '--access', 'public', path.join(tarballs, tarball)], temporary, registry.environment);
}, 60_000);

afterAll(async () => {
  await registry.stop();
  await rm(temporary, { recursive: true, force: true });
});

beforeEach(layOut);

test('the Dockerfile adds ours and takes Logto’s own out, and leaves what that was made of', async () => {
  expect(dockerSteps).toHaveLength(2);
  for (const step of dockerSteps) await shell(step);
  expect(await load()).toContain('loaded: social-google');
  expect(await readdir(connectors())).toEqual([ours.replace('/', '-')]);
  expect(await readdir(path.join(root, 'packages/connectors'))).toEqual(['connector-google']);
}, 60_000);

test('the command ends well where it has added nothing, and the next one of the step notices', async () => {
  const [step = ''] = dockerSteps.map((one) => one.replaceAll('connector-google', 'connector-nowhere'));
  const [add = '', look = ''] = step.split('&&');
  expect(await shell(add)).toContain('Finished with 1 error.');
  await expect(shell(look)).rejects.toThrow();
}, 60_000);

test('the commands add, list and remove', async () => {
  const [add = '', list = ''] = linesBelow('On the command line', 'bash');
  await tool(add);
  expect(await tool(list)).toMatch(new RegExp(`OFFICIAL[\\s\\S]*${official}[\\s\\S]*3RD-PARTY[\\s\\S]*${ours}`));
  await tool(linesBelow('Removing', 'bash').join('\n'));
  expect(await readdir(connectors())).toEqual(['@logto-connector-google']);
}, 60_000);

test.each([
  ['connector list', '', 'Path is missing'],
  ['connector list', '--path .', 'does not contain a Logto instance.'],
  ['connector remove @logto-social/connector-nowhere', '--path <logto>', 'not found in your Logto instance directory'],
])(
  '%s %s fails as the page says',
  async (command, where, message) => {
    expect(page).toContain(message);
    const binary = path.join(root, 'node_modules/.bin/logto');
    const failing = shell(`${binary} ${command} ${where.replace('<logto>', root)}`, temporary);
    await expect(failing).rejects.toThrow(message);
  },
  30_000,
);

test('the first command says which connector kit a Logto has', async () => {
  const [, question = ''] = /```bash\n(node -p .*)\n```/.exec(page) ?? [];
  expect(await shell(question)).toMatch(/^5\.\d+\.\d+\n$/);
});

test('a folder for a volume holds what the command would have added', async () => {
  const compose = await mkdtemp(path.join(temporary, 'compose-'));
  await shell(linesBelow('In a Docker volume', 'bash').join('\n'), compose);
  const [mount = ''] = linesBelow('In a Docker volume', 'yaml').filter((line) => line.includes('- ./'));
  const [from = '', to = ''] = mount.replace('- ', '').trim().split(':');
  expect(path.relative('/etc/logto/packages/core/connectors', to)).toBe(ours.replace('/', '-'));
  // A mount is where it is mounted, as a copy is.
  await cp(path.join(compose, from), connectors(path.basename(to)), { recursive: true });
  expect(await load()).toContain('loaded: social-google');
}, 60_000);

test('a connector out of a checkout is loaded', async () => {
  const commands = linesBelow('From source', 'bash').filter((line) => !line.endsWith(' build'));
  expect(commands).toHaveLength(3);
  const typed = commands
    .join('\n')
    .replaceAll('<logto>', root)
    .replace(/npx pnpm@\S+/, 'pnpm');
  await run(['sh', '-e', '-c', typed], repository);
  expect(await load()).toContain('loaded: social-google');
}, 60_000);

test('what the loader writes of a connector that it leaves out is on the page', async () => {
  const kit = { '@logto/connector-kit': '^5.0.0' };
  const broken: Record<string, { dependencies: object; code?: string }> = {
    older: { dependencies: { '@logto/connector-kit': '^1.0.0' }, code: '' },
    'without-kit': { dependencies: {}, code: '' },
    'with-import': { dependencies: kit, code: `import 'not-in-any-logto';` },
    unbuilt: { dependencies: kit },
    empty: { dependencies: kit, code: 'export const nothing = 1;' },
  };
  for (const [name, { dependencies, code }] of Object.entries(broken)) {
    await mkdir(connectors(name, 'lib'), { recursive: true });
    const manifest = { name: `connector-${name}`, type: 'module', dependencies };
    await writeFile(connectors(name, 'package.json'), JSON.stringify(manifest));
    if (code !== undefined) await writeFile(connectors(name, 'lib/index.js'), code);
  }
  await rm(connectors('@logto-connector-google'));

  const known = [...page.matchAll(/^\| `(C[^`]*)` \|/gm)].map(([, line = '']) =>
    line.replaceAll('\\|', '|').replace('^4.0.0 || ^5.0.0', '…').split('…'),
  );
  const skipped = (await load()).filter((line) => line.includes('[load-connector] skip'));
  expect(skipped).toHaveLength(Object.keys(broken).length);
  const unknown = skipped.filter((line) => !known.some((parts) => parts.every((part) => line.includes(part))));
  expect(unknown).toEqual([]);
}, 30_000);
