import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkLogo } from './check-logo.ts';

const packages = new URL('../../../packages/', import.meta.url);
const providers = readdirSync(packages).filter((name) => existsSync(new URL(`${name}/package.json`, packages)));

const read = (provider: string, file: string): string | undefined => {
  const url = new URL(`${provider}/${file}`, packages);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
};

test.each(providers)('packages/%s has a logo', (provider) => {
  const light = read(provider, 'logo.svg');
  const dark = read(provider, 'logo-dark.svg');
  expect(light, `no logo.svg: run pnpm logo ${provider} <set>:<icon>`).toBeDefined();
  expect(checkLogo({ light: light ?? '', ...(dark !== undefined && { dark }) })).toEqual([]);
});
