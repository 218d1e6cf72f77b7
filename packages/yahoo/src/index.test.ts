import { createHash } from 'node:crypto';
import { signIdToken, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** As in https://developer.yahoo.com/oauth2/guide/openid_connect/getting_started.html */
test('the hash of the access token is filled up, as Yahoo has it', async () => {
  const accessToken = String(mock.token?.response.access_token);
  const half = createHash('sha256').update(accessToken).digest().subarray(0, 16);
  const at_hash = half.toString('base64url').concat('==');
  const { userInfo } = await signIn(bench, {
    departure: { signIdToken: (claims) => signIdToken({ ...claims, at_hash }) },
  });
  expect(userInfo.id).toBe('FSVIDUW3D7FSVIDUW3D72F2F');
});

test('an ID token may have the issuer of the documented one', async () => {
  const { userInfo } = await signIn(bench, {
    departure: { signIdToken: (claims) => signIdToken({ ...claims, iss: 'https://login.yahoo.com' }) },
  });
  expect(userInfo.id).toBe('FSVIDUW3D7FSVIDUW3D72F2F');
});
