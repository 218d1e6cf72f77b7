import { expect, test } from 'vitest';
import { inItsNames, inStandardNames } from './parameter-names.ts';

const names = { client_id: 'appid', code: 'authCode' };
const standard = { client_id: 'client', code: 'code', state: 'state' };
const own = { appid: 'client', authCode: 'code', state: 'state' };

test('values go out under the provider’s names, and come in under the standard’s', () => {
  expect(inItsNames(standard, names)).toEqual(own);
  expect(inStandardNames(own, names)).toEqual(standard);
});

test('a provider that uses the standard’s names needs none', () => {
  expect(inItsNames(standard)).toEqual(standard);
  expect(inStandardNames(standard)).toEqual(standard);
});

test('no name is taken from what every record has', () => {
  expect(inItsNames({ constructor: 'value', toString: 'value' })).toEqual({ constructor: 'value', toString: 'value' });
});
