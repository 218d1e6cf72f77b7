import { ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { signInPage } from '../../host/callers.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { expectFailure } from './expect-failure.ts';

const mock: Pick<ProviderMock, 'config' | 'token'> = {
  config: { clientId: 'an-id', clientSecret: 'the-secret' },
  token: {
    endpoint: 'https://provider.test/token',
    clientAuthentication: 'client_secret_post',
    response: { access_token: 'the-token', refresh_token: 'the-refresh-token' },
    errors: { invalid_grant: { status: 400, body: {} }, invalid_client: { status: 401, body: {} } },
  },
};
const whole = mock as ProviderMock;

const failing = (errorDescription: string, code = ConnectorErrorCodes.General) =>
  Promise.reject(new ConnectorError(code, { errorDescription }));

const expecting = async (promise: Promise<unknown>) => {
  const caller = signInPage();
  await caller.setSession({ codeVerifier: 'the-verifier', nonce: 'the-nonce' });
  return expectFailure(promise, ConnectorErrorCodes.General, { mock: whole, caller });
};

test('an error of the table that tells what to do is as it should be', () =>
  expect(expecting(failing('It failed. Start again.'))).resolves.toBeUndefined());

test.each([
  ['no failure', () => Promise.resolve()],
  ['an error of no connector', () => Promise.reject(new Error('It failed. Start again.'))],
  ['another code', () => failing('It failed. Start again.', ConnectorErrorCodes.InvalidConfig)],
  ['no sentence', () => failing('')],
  ['the client secret', () => failing('Bad the-secret. Start again.')],
  ['the access token', () => failing('Bad the-token. Start again.')],
  ['the refresh token', () => failing('Bad the-refresh-token. Start again.')],
  ['the code verifier', () => failing('Bad the-verifier. Start again.')],
  ['the nonce', () => failing('Bad the-nonce. Start again.')],
  ['a code', () => failing('Bad code-12345678-aaaa. Start again.')],
  ['a JWT', () => failing('Bad eyJhbGciOiJub25lIn0. Start again.')],
])('%s is not', (_, fail) => expect(expecting(fail())).rejects.toThrow());
