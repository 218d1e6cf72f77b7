import { ConnectorErrorCodes as Codes, ConnectorError } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { readAnswered, readBegun, writeSession } from './session.ts';
import { refusal } from './sign-in.test-helper.ts';

const lost = { code: Codes.AuthorizationFailed };

const begun = {
  redirectUri: 'https://logto.example.com/callback',
  state: 'state',
  jti: 'jti',
  requestId: '_request',
  parties: 'idp and sp',
};
const answered = { state: 'state', parties: 'idp and sp', codeDigest: 'digest', profile: { id: 'jane', roles: ['a'] } };

describe.each([
  ['that was begun', begun, readBegun],
  ['that was answered', answered, readAnswered],
] as const)('a sign-in %s', (_, session, read) => {
  test('is as it was kept', async () => {
    expect(await read(async () => session)).toEqual(session);
  });

  test.each(Object.keys(session))('is lost without %s, and where it is empty', async (key) => {
    for (const value of [undefined, '']) {
      expect(await refusal(read(async () => ({ ...session, [key]: value })))).toMatchObject(lost);
    }
  });
});

test('what the host keeps beside it stays', async () => {
  expect(await readBegun(async () => ({ ...begun, connectorId: 'c' }))).toEqual({ ...begun, connectorId: 'c' });
});

test('a host that keeps no session says so by its error', async () => {
  const none = async () => Promise.reject(new ConnectorError(Codes.NotImplemented));
  expect(await refusal(writeSession(none, {}))).toMatchObject({ code: Codes.NotImplemented });
});

test.each([
  ['another of its errors', new ConnectorError(Codes.General)],
  ['what only looks like it', Object.assign(new Error('no'), { code: Codes.NotImplemented })],
  ['nothing', undefined],
])('and by no other: %s', async (_, reason) => {
  expect(await refusal(writeSession(async () => Promise.reject(reason), {}))).toMatchObject(lost);
});
