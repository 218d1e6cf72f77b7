import { relocated, signIn, testConnector, testIssuers } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const issuer = 'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0';

/** https://learn.microsoft.com/en-us/entra/identity-platform/userinfo#userinfo-response: the photo is behind the access token. */
test('no avatar is taken from what nobody can open', async () => {
  const sub = 'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ';
  const picture = 'https://graph.microsoft.com/v1.0/me/photo/$value';
  const changed = {
    ...mock,
    idToken: { ...mock.idToken, claims: { iss: issuer, sub } },
    resources: [
      { endpoint: 'https://graph.microsoft.com/oidc/userinfo', response: { sub, name: 'Casey Jensen', picture } },
    ],
  };
  const { userInfo } = await signIn(bench, { mock: changed });
  expect(userInfo.name).toBe('Casey Jensen');
  expect(userInfo.avatar).toBeUndefined();
});

test('what stands in the token stays in the raw data', async () => {
  const { userInfo } = await signIn(bench);
  expect(userInfo.rawData).toMatchObject({ xms_edov: true });
  expect(userInfo.rawData).not.toHaveProperty('email_verified');
});

testIssuers(bench, (url) => relocated(mock, { [issuer]: url }), {
  accepted: [
    'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0',
    'https://bbbbcccc-1111-dddd-2222-eeee3333ffff.ciamlogin.com/bbbbcccc-1111-dddd-2222-eeee3333ffff/v2.0/',
  ],
  refused: [
    'https://contoso.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0',
    'https://contoso.ciamlogin.com',
    'https://contoso.ciamlogin.com/contoso.onmicrosoft.com/v2.0',
    'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/bbbbcccc-1111-dddd-2222-eeee3333ffff/v2.0',
    'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee',
    'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com.attacker.example.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0',
    'https://login.microsoftonline.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0',
  ],
  hint: 'Enter https://<tenant ID>.ciamlogin.com/<tenant ID>/v2.0, with the directory (tenant) ID in both places.',
});
