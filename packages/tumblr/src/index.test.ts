import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, makeConnector, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const signInWriting = (...blogs: Record<string, unknown>[]) => {
  const answer = { meta: { status: 200, msg: 'OK' }, response: { user: { name: 'derekg', blogs } } };
  const info = answering('https://api.tumblr.com/v2/user/info', () => HttpResponse.json(answer));
  return signIn(bench, { meanwhile: () => bench.server.use(info) });
};

const own = { name: 'derekg', primary: true, uuid: 't:0aY0xL2Fi1OFJg4YxpmegQ' };
const shared = { name: 'ihatehipstrz', primary: false, uuid: 't:WX5xItRbCiJH_GJDsIdhAQ' };

test('of all the blogs that somebody may write, the primary one is who they are', async () => {
  expect((await signInWriting(shared, own)).userInfo.id).toBe('t:0aY0xL2Fi1OFJg4YxpmegQ');
});

test.each([
  ['no blog', []],
  ['no blog of their own', [shared]],
  ['two of them', [own, { ...shared, primary: true }]],
  ['one without an identifier', [{ name: 'derekg', primary: true }]],
])('somebody with %s is nobody', async (_, blogs) => {
  await expect(signInWriting(...blogs)).rejects.toMatchObject({ code: ConnectorErrorCodes.InvalidResponse });
});

/**
 * "401 Unauthorized, refresh token has expired", in the shape of https://github.com/tumblr/docs/issues/72:
 * https://github.com/tumblr/docs/blob/master/api.md#v2oauth2token---refresh-token-grant
 */
test('a refresh token that has expired is no wrong secret', async () => {
  const body = {
    meta: { status: 401, msg: 'Unauthorized' },
    response: [],
    errors: [{ title: 'Unauthorized', code: 1016, detail: 'Unable to authorize' }],
  };
  bench.server.use(answering('https://api.tumblr.com/v2/oauth2/token', () => HttpResponse.json(body, { status: 401 })));
  const connector = await makeConnector(bench);
  await expect(connector.getAccessTokenByRefreshToken?.('refresh-token')).rejects.toMatchObject({
    code: ConnectorErrorCodes.SocialAuthCodeInvalid,
    data: { errorDescription: expect.stringContaining('Unable to authorize') },
  });
});
