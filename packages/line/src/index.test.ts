import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, expectFailure, HttpResponse, makeConnector, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://developers.line.biz/en/docs/line-login/integrate-line-login/#scopes */
test('a person without a picture, in a channel without permission to ask for the address, signs in', async () => {
  const claims = { iss: 'https://access.line.me', sub: 'U1234567890abcdef1234567890abcdef', name: 'Taro Line' };
  const { userInfo } = await signIn(bench, { mock: { ...mock, idToken: { claims } } });
  expect(userInfo).toMatchObject({ id: 'U1234567890abcdef1234567890abcdef', name: 'Taro Line' });
  expect(Object.keys(userInfo).sort()).toEqual(['id', 'name', 'rawData']);
});

/** https://developers.line.biz/en/reference/line-login/#refresh-token-error-response */
test('a refresh token that has expired asks to sign in again', async () => {
  const body = { error: 'invalid_grant', error_description: 'invalid refresh token' };
  bench.server.use(answering(mock.token.endpoint, () => HttpResponse.json(body, { status: 400 })));
  const connector = await makeConnector(bench);
  const run = async () => connector.getAccessTokenByRefreshToken?.('Aa1FdeggRhTnPNNpxr8p');
  await expectFailure(run(), ConnectorErrorCodes.SocialAuthCodeInvalid, { mock });
});

/** https://developers.line.biz/en/docs/line-login/integrate-line-login/#error-codes */
test('a scope that the channel may not ask for is named as LINE names it', async () => {
  const error = { error: 'INVALID_SCOPE', error_description: 'Problem with the scope parameter.' };
  await expect(signIn(bench, { callback: ({ code, ...rest }) => ({ ...rest, ...error }) })).rejects.toMatchObject({
    code: ConnectorErrorCodes.General,
    data: { error: 'INVALID_SCOPE', errorDescription: expect.stringContaining('Problem with the scope parameter.') },
  });
});
