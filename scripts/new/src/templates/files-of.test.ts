import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Answers } from '../flags.ts';
import { toBlueprint } from '../to-blueprint.ts';
import { mark } from '../unwritten.ts';
import { filesOf } from './files-of.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

const common: Answers = {
  name: 'Example',
  documentation: 'https://docs.example.com/oauth',
  scope: 'openid profile email',
  'client-authentication': 'client_secret_basic',
};
const endpoints = (host: string) => ({
  'authorization-endpoint': `${host}/oauth/authorize`,
  'token-endpoint': `${host}/oauth/token`,
  'user-info-endpoint': `${host}/api/v1/accounts/verify_credentials`,
});

const kinds: Record<string, Answers> = {
  oauth2: { ...common, ...endpoints('https://example.com'), 'scope-delimiter': ',' },
  oidc: {
    ...common,
    ...endpoints('https://example.com'),
    issuer: 'https://example.com',
    'jwks-uri': 'https://e.com/k',
  },
  'oauth2-instance': { ...common, ...endpoints('') },
  'oidc-instance': common,
};

const filesFor = (kind: string, more: Answers = {}, sample?: unknown, refreshes = true) => {
  const request = { provider: 'example', answers: { ...kinds[kind], kind, ...more }, refreshes, fromFacts: false };
  return filesOf(toBlueprint(request, sample, true), false);
};

/** Lines that the sources have when the formatter is done with them. */
const linesOf = async (files: Record<string, string>, names: readonly string[]) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'format-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of names) await writeFile(path.join(folder, path.basename(name)), files[name] ?? '');
  const biome = path.join(root, 'node_modules/.bin/biome');
  const flags = ['format', '--write', '--vcs-enabled=false', `--config-path=${root}`, '.'];
  await promisify(execFile)(biome, flags, { cwd: folder });
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, path.basename(name)), 'utf8')));
  return texts.join('').split('\n').length - 1;
};

describe.each(Object.keys(kinds))('a folder of kind %s', (kind) => {
  test('has sources that are TypeScript', () => {
    for (const [file, text] of Object.entries(filesFor(kind))) {
      if (file.endsWith('.ts')) expect(() => stripTypeScriptTypes(text), file).not.toThrow();
    }
  });

  test('is short', async () => {
    const most = { oauth2: 60, oidc: 40, 'oauth2-instance': 40, 'oidc-instance': 40 }[kind];
    const count = await linesOf(filesFor(kind), ['src/index.ts', 'src/metadata.ts', 'src/constant.ts', 'src/types.ts']);
    expect(count).toBeLessThanOrEqual(most ?? 0);
  });

  test('marks what no flag said', () => {
    const files = filesFor(kind);
    for (const file of ['src/mock.ts', 'README.md']) expect(files[file]?.split(mark).length, file).toBeGreaterThan(3);
  });

  test('asks for the scope with the delimiter of the provider', () => {
    const { 'src/mock.ts': mock = '', 'src/index.ts': index = '' } = filesFor(kind, { 'scope-delimiter': ',' });
    expect(mock).toContain('"openid,profile,email"');
    expect(index).toContain('scopeDelimiter: ","');
  });

  test('refreshes tokens where the provider issues such', () => {
    const refreshing = kind === 'oidc-instance' ? 'export default hostedOpenIdConnect({' : 'refresh: token';
    expect(filesFor(kind)['src/index.ts']).toContain(refreshing);
    const without = filesFor(kind, {}, undefined, false);
    expect(without['src/index.ts']).not.toContain('refresh');
    expect(without['src/mock.ts']).not.toContain('refresh');
  });

  test('needs no secret of a public client', () => {
    const files = filesFor(kind, { 'client-authentication': 'none' });
    for (const file of ['src/index.ts', 'src/types.ts', 'src/mock.ts']) expect(files[file]).not.toMatch(/secret/i);
  });
});

describe('an OpenID provider at a configured instance', () => {
  const claims = { sub: '1', email: 'jane@example.com', email_verified: true };
  const folder = (more: Answers) => filesFor('oidc-instance', more, claims);
  const departing = (email: string) =>
    `claims: { ...standardClaims, toUserInfo: (claims) => ({ ...standardClaims.toUserInfo(claims), email: ${email} }) },`;

  test('is wired as all such, and says only what is its own', () => {
    const { 'src/index.ts': index, 'src/constant.ts': constant } = folder({ scope: 'openid email' });
    expect(index?.split('\n\n').at(-1)).toBe(
      [
        'export default hostedOpenIdConnect({',
        'metadata,',
        'config,',
        'scope: "openid email",',
        'clientAuthentication: clientSecretBasic,',
        '});',
        '',
      ].join('\n'),
    );
    expect(constant).toBeUndefined();
  });

  test.each([
    ['unverified', 'claims: doubtedClaims,', 'clientSecretBasic, doubtedClaims, hostedOpenIdConnect'],
    [
      'verified',
      departing('verified(claims.email)'),
      'clientSecretBasic, hostedOpenIdConnect, standardClaims, verified',
    ],
    ['none', departing('undefined'), 'clientSecretBasic, hostedOpenIdConnect, standardClaims'],
  ])('reads the claims by the rule %s', (email, line, imported) => {
    const { 'src/index.ts': index } = folder({ email });
    expect(index?.split('\n')).toContain(line);
    expect(index).toContain(`import { ${imported} } from`);
  });

  test.each<Answers>([{ 'client-authentication': 'none' }, { 'scope-delimiter': ',' }])(
    'is wired by hand where it has %j',
    (departure) => {
      const { 'src/index.ts': index, 'src/constant.ts': constant } = folder(departure);
      expect(index).toContain('export default createConnector({');
      expect(constant).toContain('defaultScope = "openid profile email"');
    },
  );
});

test('a flag in an ID token is no word where the rule is unverified', () => {
  const claims = { sub: '1', email: 'jane@example.com', email_verified: true };
  const { 'src/index.ts': index } = filesFor('oidc', { email: 'unverified' }, claims);
  expect(index).toContain('...doubtedClaims })');
  expect(index).not.toContain('standardClaims');
});

describe('who the person is', () => {
  const sample = {
    data: {
      user: { open_id: 'u1', 'nick-name': 'J', nickname: 'Jane', mail: 'jane@example.com', email_confirmed: 'true' },
    },
  };

  test('is read by the names of the sample', () => {
    const { 'src/index.ts': index, 'src/types.ts': types } = filesFor('oauth2', {}, sample);
    expect(index).toContain(
      '({ "data": { "user": { "open_id": id, "nickname": name, "mail": email, email_confirmed } } })',
    );
    expect(index).toContain('({ id, name, email: verifiedWhen(email_confirmed, email) })');
    expect(types).toContain(
      'z.object({ "data": z.object({ "user": z.object({ "open_id": userId, "nickname": optionalText, "mail": optionalText, "email_confirmed": z.unknown() }) }) })',
    );
  });

  test('stands in the mock as the provider documents it', () => {
    const { 'src/mock.ts': mock = '' } = filesFor('oauth2', {}, sample);
    expect(mock).toContain(JSON.stringify(sample));
    expect(mock).toContain('"path":"data.user.open_id"');
    expect(mock).toContain('"path":"data.user.email_confirmed"');
    expect(mock).toContain('user: {"id":"u1","name":"Jane","email":"jane@example.com"}');
  });

  test('has an address that counts, whatever the sample flags', () => {
    const { 'src/mock.ts': mock } = filesFor('oauth2', {}, { id: 1, email: 'jane@example.com', email_verified: false });
    expect(mock).toContain('"email_verified":true');
  });

  test.each([
    ['verified', 'email: verified(email)', { rule: 'verified' }],
    ['unverified', 'email: unverified(email)', { rule: 'unverified', address: 'jane@example.com' }],
  ])('passes an address on by the rule %s', (email, call, rule) => {
    const files = filesFor('oauth2', { email }, { id: 1, email: 'jane@example.com' });
    expect(files['src/index.ts']).toContain(call);
    expect(files['src/mock.ts']).toContain(`email: ${JSON.stringify(rule)}`);
    expect(files['src/types.ts']?.includes('trustUnverifiedEmail')).toBe(email === 'unverified');
  });

  test.each(['oauth2', 'oidc'])('has no address by the rule none, with %s', (kind) => {
    const files = filesFor(kind, { email: 'none' });
    expect(files['src/index.ts']).not.toMatch(/verified\w*\(/);
    expect(files['src/mock.ts']).toContain('email: {"rule":"none"}');
    expect(files['src/mock.ts']).toContain(
      'user: {"id":"1","name":"Jane Doe","avatar":"https://example.com/jane.png"}',
    );
  });

  test('is told by the claims of the ID token, less those that every sign-in decides', () => {
    const claims = { iss: 'https://other.example.com', aud: 'x', exp: 1, iat: 1, nonce: 'n', sub: '1', name: 'Jane' };
    const { 'src/mock.ts': mock } = filesFor('oidc', {}, claims);
    expect(mock).toContain('claims: {"iss":"https://example.com","sub":"1","name":"Jane"}');
  });
});

test('a provider that catalogues do not know is listed with its documentation', () => {
  const request = {
    provider: 'example',
    answers: { ...kinds.oauth2, kind: 'oauth2' },
    refreshes: false,
    fromFacts: false,
  };
  const mock = filesOf(toBlueprint(request, undefined, false), false)['src/mock.ts'];
  expect(mock).toContain('unlikeCatalogues');
  expect(filesFor('oauth2')['src/mock.ts']).not.toContain('unlikeCatalogues');
});

test('what catalogues say is to be held against the documentation', () => {
  const request = {
    provider: 'example',
    answers: { ...kinds.oauth2, kind: 'oauth2' },
    refreshes: false,
    fromFacts: true,
  };
  expect(filesOf(toBlueprint(request, undefined, true), false)['src/constant.ts']).toContain(
    `${mark} hold each address`,
  );
  expect(filesFor('oauth2')['src/constant.ts']).not.toContain('hold each address');
});

test('a black mark has a variant for dark pages', () => {
  const request = { provider: 'example', answers: { ...kinds.oidc, kind: 'oidc' }, refreshes: false, fromFacts: false };
  expect(filesOf(toBlueprint(request, undefined, true), true)['src/metadata.ts']).toContain('hasDarkLogo: true');
});
