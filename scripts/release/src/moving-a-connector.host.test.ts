import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Tenants } from '@logto/schemas/models';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

const page = await readFile(path.resolve(import.meta.dirname, '../../../docs/in-place-of-logtos-own.md'), 'utf8');

/** What the page has an administrator give to `psql`, in its order. */
const [look = '', move = '', moveBack = ''] = [...page.matchAll(/psql "\$DB_URL" -c "([^"]+)"/g)].map(([, sql]) => sql);

const schemas = path.dirname(createRequire(import.meta.url).resolve('@logto/schemas/package.json'));

/** Tables of Logto that a connector and what hangs on it are in, each after those that it refers to. */
const tables = ['_functions', 'users', 'secrets', 'connectors', 'secret_social_connector_relations'];

let database: PGlite;

/** The rows of a query, with values in the place of `$1` and so on. */
const rows = async (query: string, ...values: unknown[]) => (await database.query(query, values)).rows;

beforeAll(async () => {
  database = await PGlite.create();
  await database.exec(Tenants.raw);
  for (const table of tables) {
    await database.exec(await readFile(path.join(schemas, 'tables', `${table}.sql`), 'utf8'));
  }
}, 60_000);

afterAll(() => database.close());

beforeEach(async () => {
  await database.exec('begin');
  await database.exec(`
    insert into tenants (id, db_user) values ('default', 'logto');
    insert into connectors (tenant_id, id, connector_id, enable_token_storage, config)
      values ('default', 'a1b2c3', 'google-universal', true, '{"clientId":"client-id"}'),
        ('default', 'd4e5f6', 'github-universal', false, '{}');
    insert into users (tenant_id, id, identities)
      values ('default', 'jo', '{"google":{"userId":"110169484474386276334"}}');
    insert into secrets (tenant_id, id, user_id, type, encrypted_dek, iv, auth_tag, ciphertext)
      values ('default', 'tokens', 'jo', 'federated_token_set', '', '', '', '');
    insert into secret_social_connector_relations (tenant_id, secret_id, connector_id, target, identity_id)
      values ('default', 'tokens', 'a1b2c3', 'google', '110169484474386276334');
  `);
});

afterEach(() => database.exec('rollback'));

const held = async () => ({
  connectors: await rows('select id, connector_id, enable_token_storage, config from connectors order by id'),
  tokens: await rows(
    'select secret_id, connector_id from secret_social_connector_relations join secrets on id = secret_id',
  ),
});

test('the first statement shows every connector with what makes it', async () => {
  expect(await rows(look)).toEqual([
    { tenant_id: 'default', id: 'a1b2c3', connector_id: 'google-universal', target: null },
    { tenant_id: 'default', id: 'd4e5f6', connector_id: 'github-universal', target: null },
  ]);
});

test('the second moves one connector, which keeps its ID, its configuration and the tokens that are stored for it', async () => {
  const before = await held();
  expect((await database.query(move)).affectedRows).toBe(1);
  const [google, ...others] = before.connectors;
  expect(await held()).toEqual({
    connectors: [{ ...Object(google), connector_id: 'social-google' }, ...others],
    tokens: [{ secret_id: 'tokens', connector_id: 'a1b2c3' }],
  });
});

test('the third moves it back', async () => {
  const before = await held();
  await database.query(move);
  expect((await database.query(moveBack)).affectedRows).toBe(1);
  expect(await held()).toEqual(before);
});

test('deleting the connector instead deletes the tokens, and no user', async () => {
  await database.query("delete from connectors where connector_id = 'google-universal'");
  expect((await held()).tokens).toEqual([]);
  expect(await rows('select id, identities from users')).toEqual([
    { id: 'jo', identities: { google: { userId: '110169484474386276334' } } },
  ]);
});
