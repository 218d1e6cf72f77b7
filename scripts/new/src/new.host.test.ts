import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '@logto-social/release/run';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginningOf } from './beginning-of.ts';
import { complete } from './complete.ts';
import { readArguments } from './flags.ts';
import { quotedCommands } from './quoted-commands.ts';
import { writeFolder } from './write-folder.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Folders that others begin like. */
const patterns = ['discord', 'gitlab'];

/** The providers of the copy, so that it is made as soon where there are hundreds: patterns, and what a benchmark reads. */
const copied = [...patterns, 'saml'];

const isCopied = (file: string) =>
  !file.startsWith('packages/') || copied.some((provider) => file.startsWith(`packages/${provider}/`));

/** A copy of the repository as it is now, with few providers, installed. */
const copyRepository = async (copy: string) => {
  const listed = await run(['git', 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], root);
  const gone = (await run(['git', 'ls-files', '--deleted'], root)).split('\n');
  for (const file of listed.trim().split('\n')) {
    if (gone.includes(file) || !isCopied(file)) continue;
    await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
    await copyFile(path.join(root, file), path.join(copy, file));
  }
  await run(['pnpm', 'install', '--prefer-offline', '--frozen-lockfile'], copy);
};

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'new-provider-'));
  await copyRepository(copy);
}, 600_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

const bin = (name: string) => path.join('node_modules/.bin', name);

describe('CONTRIBUTING.md', () => {
  test('quotes commands that do what they say', async () => {
    const commands = quotedCommands(await readFile(path.join(root, 'CONTRIBUTING.md'), 'utf8'));
    const [begin = '', ...others] = commands.filter((command) => command.includes('acorn'));
    /** The pnpm that runs the tests stands in for the one that the page downloads. */
    const quoted = (command: string) => run(['bash', '-c', `npx() { shift; pnpm "$@"; }; ${command}`], copy);

    expect(begin).toMatch(/^npx pnpm@10\.34\.9 new acorn /);
    const report = await quoted(begin);
    expect(report).toContain('Left to write');
    expect(report).toMatch(/packages\/acorn\/src\/mock\.ts:\d+: /);
    await expect(quoted(begin)).rejects.toThrow('packages/acorn is there already');
    for (const command of others) await quoted(command);

    const released = run([bin('vitest'), 'run', 'scripts/new/src/unwritten.test.ts'], copy);
    await expect(released).rejects.toThrow(/packages\/acorn\/README\.md:\d+: /);
  }, 600_000);
});

describe('a folder of every kind', () => {
  const documentation = ['--documentation', 'https://docs.example.com/oauth'];
  const common = [...documentation, '--client-authentication', 'client_secret_basic'];
  const endpoints = (host: string) => [
    ...['--authorization-endpoint', `${host}/authorize`, '--token-endpoint', `${host}/token`],
    ...['--user-info-endpoint', `${host}/me`, '--jwks-uri', `${host}/keys`],
  ];
  const began: Record<string, string[]> = {
    'a-plain': ['--kind', 'oauth2', ...endpoints('https://plain.example.com'), '--scope', '', ...common],
    'an-openid': [
      '--kind',
      'oidc',
      '--issuer',
      'https://id.example.com',
      ...endpoints('https://id.example.com'),
      ...common,
    ],
    'an-instance': [
      '--kind',
      'oauth2-instance',
      ...endpoints(''),
      '--scope',
      'a b',
      '--scope-delimiter',
      ',',
      ...common,
    ],
    'an-openid-instance': ['--kind', 'oidc-instance', '--refresh', ...common],
    ...Object.fromEntries(patterns.map((pattern) => [`like-${pattern}`, ['--like', pattern, ...documentation]])),
  };

  test('passes types, lint, format and its suite at once', async () => {
    for (const [provider, flags] of Object.entries(began)) {
      const request = readArguments([provider, '--name', `Of ${provider}`, ...flags]);
      if (!request) throw new Error('These are no flags.');
      const folder = path.join(copy, 'packages', provider);
      await mkdir(folder);
      const completed = { ...request, answers: await complete(request.answers) };
      await writeFolder(copy, folder, await beginningOf(copy, completed, false));
    }
    await run([bin('biome'), 'check', '--write', 'packages'], copy);
    await run(['pnpm', 'install', '--prefer-offline', '--no-frozen-lockfile'], copy);
    await run([process.execPath, 'scripts/catalogue/src/generate.ts'], copy);

    await run(['pnpm', 'check-types'], copy);
    await run([bin('biome'), 'ci', '--error-on-warnings', 'packages'], copy);
    const suites = Object.keys(began).map((provider) => `packages/${provider}/`);
    const catalogue = ['scripts/catalogue/src/generated-files.test.ts', 'scripts/logo/src/logo.test.ts'];
    const tested = await run([bin('vitest'), 'run', ...suites, ...catalogue], copy);
    expect(tested).toMatch(/\n[1-9]\d* passed, 0 failed\n/);
  }, 600_000);
});
