import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { factoryIdsTable, moveStatement } from './in-place-of-official.ts';
import { officialConnectors } from './official-connectors.ts';
import { connectorOf, root } from './providers.ts';

const page = readFileSync(path.join(root, 'docs/in-place-of-logtos-own.md'), 'utf8');

/** The statements of a page on one line each, as `psql -c` takes them. */
const statements = [...page.matchAll(/-c "(update [^"]*)"/g)].map(([, statement]) => statement);

const onOneLine = (statement: string) => statement.replace('\n', ' ').replace(/;$/, '');

test('the page moves a connector by the statement of the guides, and back by the same the other way round', async () => {
  const { metadata } = await connectorOf('google');
  expect(statements).toEqual([
    onOneLine(moveStatement('google-universal', metadata)),
    onOneLine(moveStatement(metadata.id, { id: 'google-universal' })),
  ]);
});

test('the table has the factory ID of every connector that takes the place of another', async () => {
  const rows = factoryIdsTable().split('\n').slice(2);
  expect(rows).toHaveLength(officialConnectors.length);
  for (const { folder, factoryId } of officialConnectors) {
    const { metadata } = await connectorOf(folder);
    expect(rows.filter((row) => row.endsWith(`| \`${factoryId}\` | \`${metadata.id}\` |`))).toHaveLength(1);
  }
});
