import { relocated, signIn, testConnector, testIssuers } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const issuer = 'https://sts.contoso.com/adfs';
const sub = 'T3Jz0V8m1nQ2wXk5bY7cLd9fGh4jK6pRsUvWxYzA0Bc=';

const bench = testConnector(createConnector, mock);

/** A name to sign in with looks like an address, and need not be one. */
test.each(['upn', 'unique_name'])('no address is taken from %s', async (claim) => {
  const changed = {
    ...mock,
    idToken: { ...mock.idToken, claims: { iss: issuer, sub, [claim]: 'jane@contoso.com' } },
  };
  const { userInfo } = await signIn(bench, { mock: changed, config: { ...mock.config, trustUnverifiedEmail: true } });
  expect(userInfo.id).toBe(sub);
  expect(userInfo.email).toBeUndefined();
});

testIssuers(bench, (url) => relocated(mock, { 'https://sts.contoso.com/adfs': url }), {
  accepted: ['https://sts.contoso.com/adfs/', 'https://fs.example.com/adfs'],
  refused: [
    'https://sts.contoso.com',
    'https://sts.contoso.com/adfs/ls',
    'https://sts.contoso.com/adfs/services/trust',
    'https://sts.contoso.com/adfs/oauth2/authorize',
    'https://sts.contoso.com/adfs/.well-known/openid-configuration',
  ],
  hint: 'Enter the issuer: https://<host of AD FS>/adfs.',
});
