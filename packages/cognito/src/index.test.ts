import { relocated, signIn, testConnector, testIssuers } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const pool = 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example';
const userInfoEndpoint = 'https://mydomain.auth.us-east-1.amazoncognito.com/oauth2/userInfo';

/** https://docs.aws.amazon.com/cognito/latest/developerguide/userinfo-endpoint.html: booleans are texts there. */
test.each([
  ['true', 'janedoe@example.com'],
  ['false', undefined],
])('user info flags the address with the text %j', async (email_verified, email) => {
  const { iss, sub } = mock.idToken?.claims ?? { iss: pool, sub: '' };
  const response = { sub, email_verified, name: 'Jane Doe', username: 'janedoe', email: 'janedoe@example.com' };
  const thin = {
    ...mock,
    idToken: { ...mock.idToken, claims: { iss, sub } },
    resources: [{ endpoint: userInfoEndpoint, response }],
  };
  const { userInfo } = await signIn(bench, { mock: thin });
  expect(userInfo.name).toBe('Jane Doe');
  expect(userInfo.email).toBe(email);
});

testIssuers(bench, (url) => relocated(mock, { [pool]: url }), {
  accepted: [
    'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example/',
    'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCd12345',
    'https://issuer-cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCd12345',
  ],
  refused: [
    'https://mydomain.auth.us-east-1.amazoncognito.com',
    'https://auth.example.com',
    'https://cognito-idp.us-east-1.amazonaws.com',
    'https://other-cognito-idp.us-east-1.amazonaws.com/us-east-1_example',
    'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example/.well-known/jwks.json',
  ],
  hint: 'Enter the issuer of the user pool: https://cognito-idp.<region>.amazonaws.com/<user pool ID>.',
});
