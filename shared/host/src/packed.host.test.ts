import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { init, parse } from 'es-module-lexer';
import { publint } from 'publint';
import { describe, expect, inject, test } from 'vitest';
import { hostDirectories, tarballDirectory } from './host-directories.ts';
import { publishedConnectors } from './published-connectors.ts';
import { readMock } from './read-mock.ts';

await init;

const root = inject('hostsRoot');
const { connectors } = hostDirectories(root, 'kit-5');

const expectedFiles = ['LICENSE', 'README.md', 'lib/index.js', 'lib/index.js.map', 'logo.svg', 'package.json'];
const possibleFiles = ['CHANGELOG.md', 'README.zh-CN.md', 'lib/third-party-notices.txt', 'logo-dark.svg'];

const filesBelow = (directory: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));

const sizeOf = (file: string) => statSync(file).size / 1024;

/** `createRequire` would load what no list of imports shows. */
const mayImport = (name: string | undefined) =>
  name === '@logto/connector-kit' || name === 'zod' || (name?.startsWith('node:') && name !== 'node:module');

describe.each(publishedConnectors)('$name, packed,', ({ directory, tarball, ...connector }) => {
  const folder = path.join(connectors, directory);
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');

  test('holds what a host reads, and no source, test or mock', () => {
    const files = filesBelow(folder);
    expect(files).toEqual(expect.arrayContaining(expectedFiles));
    expect([...expectedFiles, ...possibleFiles]).toEqual(expect.arrayContaining(files));
  });

  test('is what package managers and bundlers expect', async () => {
    const { messages } = await publint({ pkgDir: folder, pack: false });
    expect(messages).toEqual([]);
  });

  test('names whose code it holds beside our own, with the licence', async () => {
    const { sources } = JSON.parse(await read('lib/index.js.map'));
    const names = sources.flatMap((source: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
    const notices = await read('lib/third-party-notices.txt').catch(() => '');
    const noticed = [...notices.matchAll(/^(\S+) \d\S* \(.+\)$/gm)].map(([, name]) => name);
    expect(noticed).toEqual([...new Set(names)]);
  });

  test('depends on what every host has', async () => {
    const text = await read('package.json');
    expect(text).not.toMatch(/workspace:|catalog:/);
    expect(JSON.parse(text)).toMatchObject({ type: 'module', license: 'MIT', publishConfig: { access: 'public' } });
    expect(JSON.parse(text).devDependencies).toBeUndefined();
    expect(JSON.parse(text).dependencies).toEqual({ '@logto/connector-kit': '^4.0.0 || ^5.0.0', zod: '3.24.3' });
  });

  test('imports nothing else', async () => {
    const [imports] = parse(await read('lib/index.js'));
    // -2 is `import.meta`; everything else imports, and without a name it could be anything.
    const names = imports.filter(({ d }) => d !== -2).map(({ n }) => n);
    expect(names).toContain('@logto/connector-kit');
    expect(names.filter((name) => !mayImport(name))).toEqual([]);
  });

  test('is small', async () => {
    const { idToken, requests } = await readMock({ directory, tarball, ...connector });
    // Verifying an ID token takes `jose`; a sign-in that makes no request at all is one by SAML, which takes XML.
    const limit = idToken || requests === 0 ? 56 : 32;
    expect(sizeOf(path.join(folder, 'lib/index.js'))).toBeLessThanOrEqual(limit);
    expect(sizeOf(path.join(tarballDirectory(root), tarball))).toBeLessThanOrEqual(60);
  });
});
