import { ConnectorErrorCodes } from '@logto/connector-kit';
import { accountApi, answering, HttpResponse, makeConnector, signIn, testConnector } from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const personWith = async (changes: Record<string, unknown>) => {
  const { idToken } = mock;
  if (!idToken) throw new Error('The mock has an ID token.');
  const claims = { ...idToken.claims, ...changes };
  return (await signIn(bench, { mock: { ...mock, idToken: { ...idToken, claims } } })).userInfo;
};

/** https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2#id-token-payload */
test('the issuer may be spelled as the documentation has it', async () => {
  expect((await personWith({ iss: 'https://www.linkedin.com' })).id).toBe('782bbtaQ');
});

/** https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2#response-body-schema */
test('a member of whom LinkedIn tells no address signs in without one', async () => {
  expect(await personWith({ email: undefined, email_verified: undefined })).not.toHaveProperty('email');
});

/** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow#failed-requests */
test.each(['user_cancelled_login', 'user_cancelled_authorize'])(
  'a callback with %s ends the sign-in as cancelled',
  async (error) => {
    const callback = ({ code, ...rest }: Record<string, string>) => ({ ...rest, error });
    await expect(signIn(bench, { callback })).rejects.toMatchObject({ code: ConnectorErrorCodes.AuthorizationFailed });
  },
);

describe('the token endpoint', () => {
  const answer = (status: number, error: string, error_description: string) =>
    bench.server.use(answering(mock.token.endpoint, () => HttpResponse.json({ error, error_description }, { status })));

  /** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow#api-error-details */
  test.each(['invalid_redirect_uri', 'invalid_request'])(
    'says by its message that a code has expired (%s)',
    async (error) => {
      const message =
        'Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. Or authorization code expired. Or external member binding exists';
      const run = signIn(bench, { caller: accountApi(), meanwhile: () => answer(400, error, message) });
      await expect(run).rejects.toMatchObject({
        code: ConnectorErrorCodes.SocialAuthCodeInvalid,
        data: { error, errorDescription: expect.stringContaining(message) },
      });
    },
  );

  /** https://learn.microsoft.com/en-us/linkedin/shared/authentication/programmatic-refresh-tokens#api-error-details */
  test('says by its message that a refresh token has expired', async () => {
    const message = 'The provided authorization grant or refresh token is invalid, expired or revoked';
    answer(400, 'invalid_request', message);
    const connector = await makeConnector(bench);
    const run = async () => connector.getAccessTokenByRefreshToken?.(String(mock.token.response.refresh_token));
    await expect(run()).rejects.toMatchObject({
      code: ConnectorErrorCodes.SocialAuthCodeInvalid,
      data: { errorDescription: expect.stringContaining(message) },
    });
  });
});
