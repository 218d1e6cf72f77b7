import { expect, test } from 'vitest';
import { hidden, mask, secretsIn } from './mask.ts';

test.each([
  'code',
  'client_secret',
  'clientSecret',
  'access_token',
  'idToken',
  'code_verifier',
  'codeVerifier',
  'private_key',
  'apiKey',
  'openid.sig',
])('hides what stands under %s', (name) => {
  expect(mask({ inside: [{ [name]: 'worth-hiding' }] })).toEqual({ inside: [{ [name]: hidden }] });
  expect(mask(`https://a.example/?x=1&${name}=worth-hiding&y=2`)).toBe(`https://a.example/?x=1&${name}=${hidden}&y=2`);
  expect(secretsIn({ inside: [{ [name]: 'worth-hiding' }] })).toEqual(['worth-hiding']);
});

test.each(['country_code', 'token_type', 'state', 'scope', 'email_verified', 'tokenEndpoint'])('shows %s', (name) => {
  expect(mask({ [name]: 'shown' })).toEqual({ [name]: 'shown' });
  expect(secretsIn({ [name]: 'shown' })).toEqual([]);
});

test('hides a known secret wherever it stands, however it is encoded', () => {
  const secrets = ['a/b+c', 'a/b+c=='];
  expect(mask({ url: 'https://a.example/a%2Fb%2Bc%3D%3D', said: 'no a/b+c here' }, secrets)).toEqual({
    url: `https://a.example/${hidden}`,
    said: `no ${hidden} here`,
  });
});

test('leaves everything else as it is', () => {
  const value = { code: 0, flags: [true, null, 12], text: '', url: 'https://a.example/?q=%' };
  expect(mask(value, [''])).toEqual(value);
});
