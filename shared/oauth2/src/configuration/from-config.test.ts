import { expect, test } from 'vitest';
import { fromConfig } from './from-config.ts';

const config = { tenant: 'acme' };

test('a fixed value is itself', async () => {
  expect(await fromConfig('https://provider.test', config)).toBe('https://provider.test');
  expect(await fromConfig(undefined, config)).toBeUndefined();
  expect(await fromConfig(['a', 'b'], config)).toEqual(['a', 'b']);
});

test('a function decides by the configuration, at once or later', async () => {
  expect(await fromConfig(({ tenant }) => `https://${tenant}.test`, config)).toBe('https://acme.test');
  expect(await fromConfig(async ({ tenant }) => `https://${tenant}.test`, config)).toBe('https://acme.test');
});

test('a function that throws is a rejection', async () => {
  const refuse = (): string => {
    throw new Error('no tenant');
  };
  await expect(fromConfig(refuse, config)).rejects.toThrow('no tenant');
});
