import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

const dependenciesOf = (file: string): [string, string][] => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies });
};

// What the catalogue of `pnpm-workspace.yaml` has is the same for all; Knip finds what it has in vain.
test('a dependency is of one version, whoever depends on it', () => {
  const all = globSync(['package.json', '{packages,scripts,shared}/*/package.json'], { cwd: root }).flatMap(
    dependenciesOf,
  );
  const versions = Map.groupBy(all, ([name]) => name);
  const differing = [...versions].filter(([, uses]) => new Set(uses.map(([, version]) => version)).size > 1);
  expect(differing).toEqual([]);
});
