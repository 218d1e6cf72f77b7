import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://developer.amazon.com/docs/login-with-amazon/customer-profile.html */
test('whoever is asked for the ID alone signs in with the ID alone', async () => {
  const profile = answering('https://api.amazon.com/user/profile', () =>
    HttpResponse.json({ user_id: 'amzn1.account.K2LI23KL2LK2' }),
  );
  const { userInfo } = await signIn(bench, {
    config: { ...mock.config, scope: 'profile:user_id', trustUnverifiedEmail: true },
    meanwhile: () => bench.server.use(profile),
  });
  expect(Object.keys(userInfo)).toEqual(['id', 'rawData']);
});

/** https://developer.amazon.com/docs/login-with-amazon/obtain-customer-profile.html */
test('a token without the scope for the profile is said to be refused', async () => {
  const refusal = answering('https://api.amazon.com/user/profile', () =>
    HttpResponse.json({ error: 'insufficient_scope', error_description: 'No access.' }, { status: 401 }),
  );
  await expect(signIn(bench, { meanwhile: () => bench.server.use(refusal) })).rejects.toMatchObject({
    code: ConnectorErrorCodes.SocialAccessTokenInvalid,
    data: { errorDescription: expect.stringContaining('check the scope') },
  });
});
