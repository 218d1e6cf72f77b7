import { ConnectorErrorCodes } from '@logto/connector-kit';
import { expectFailure, type ProviderMock, relocated, signIn, testConnector, testIssuers } from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/issuer-validation#the-issuer-value: "an opaque string". */
describe('an issuer that is no address', () => {
  const named = (issuer: string, iss: string): ProviderMock => {
    const moved = relocated(mock, { 'https://piedpiper.fusionauth.io': 'https://named.example.com' });
    return {
      ...moved,
      documents: (moved.documents ?? []).map(({ endpoint, response }) => ({
        endpoint,
        response: { ...Object(response), issuer },
      })),
      authorization: { ...moved.authorization, issuer },
      idToken: { ...moved.idToken, claims: { ...moved.idToken?.claims, iss, sub: mock.user.id } },
    };
  };
  const config = { ...mock.config, instanceUrl: 'https://named.example.com' };

  test('is the one that the instance names', async () => {
    const { userInfo } = await signIn(bench, { mock: named('acme.com', 'acme.com'), config });
    expect(userInfo.id).toBe(mock.user.id);
  });

  test('vouches for nobody with a token of another', async () => {
    const other = named('acme.com', 'other.com');
    const ofAnother = signIn(bench, { mock: other, config });
    await expectFailure(ofAnother, ConnectorErrorCodes.SocialIdTokenInvalid, { mock: other, field: 'iss' });
  });
});

testIssuers(bench, (url) => relocated(mock, { 'https://piedpiper.fusionauth.io': url }), {
  accepted: [
    'https://piedpiper.fusionauth.io/',
    'http://localhost:9011',
    'https://auth.example.com/d7d09513-a3f5-401c-9685-34ab6c552453',
  ],
  refused: [
    'https://piedpiper.fusionauth.io/admin',
    'https://piedpiper.fusionauth.io/oauth2/authorize',
    'https://piedpiper.fusionauth.io/.well-known/openid-configuration',
  ],
  hint: 'Enter the URL of FusionAuth, or of one of its tenants: https://<host>/<tenant ID>.',
});
