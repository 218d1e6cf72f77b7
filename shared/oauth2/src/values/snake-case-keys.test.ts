import { expect, test } from 'vitest';
import { snakeCaseKeys } from './snake-case-keys.ts';

test('camel case becomes the wire name', () => {
  expect(snakeCaseKeys({ loginHint: 'jo', acrValues: '1', oauth2Version: '2' })).toEqual({
    login_hint: 'jo',
    acr_values: '1',
    oauth2_version: '2',
  });
});

test('a wire name stays as it is, and so does every value', () => {
  expect(snakeCaseKeys({ login_hint: 'loginHint', hd: 'Acme' })).toEqual({ login_hint: 'loginHint', hd: 'Acme' });
});

test('nothing becomes nothing', () => {
  expect(snakeCaseKeys()).toEqual({});
  expect(snakeCaseKeys(undefined)).toEqual({});
});
