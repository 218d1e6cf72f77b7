import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, relocated, signIn, testConnector, testInstances } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://door.casdoor.com': url }));

/** https://casdoor.org/docs/token/overview#token-format-options */
test('a token in the format JWT-Standard says the same under other names', async () => {
  const claims = {
    iss: 'https://door.casdoor.com',
    sub: '2ad3ca36-8d5b-4f3a-a8d9-0f2b7c6f1f5e',
    preferred_username: 'jane',
    name: 'Jane Doe',
    picture: 'https://cdn.casbin.org/img/casbin.svg',
    email: 'jane@example.com',
    email_verified: true,
  };
  const standard = { ...mock, idToken: { jwksUri: 'https://door.casdoor.com/.well-known/jwks', claims } };
  expect((await signIn(bench, { mock: standard })).userInfo).toMatchObject(mock.user);
});

/** `EmailVerified` of https://github.com/casdoor/casdoor/blob/master/object/token_jwt.go, which stands in every token of the format JWT. */
test.each([
  [true, 'jane@example.com'],
  [false, undefined],
  // So do the other formats where it is not verified.
  [undefined, 'jane@example.com'],
])('an address that is flagged %j is, where addresses are trusted, %j', async (email_verified, email) => {
  const idToken = { ...mock.idToken, claims: { ...Object(mock.idToken?.claims), email_verified } };
  const config = { ...mock.config, trustUnverifiedEmail: true };
  expect((await signIn(bench, { mock: { ...mock, idToken }, config })).userInfo.email).toBe(email);
});

/** `ResponseError` of https://github.com/casdoor/casdoor/blob/master/controllers/util.go */
test('a fault inside a 200 is told in the words of Casdoor', async () => {
  const msg = 'The cert field of the application "admin/app-example" should not be empty';
  const meanwhile = () =>
    bench.server.use(
      answering(mock.token.endpoint, () => HttpResponse.json({ status: 'error', msg, data: null, data2: null })),
    );
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({
    code: ConnectorErrorCodes.General,
    data: { errorDescription: expect.stringContaining(msg) },
  });
});
