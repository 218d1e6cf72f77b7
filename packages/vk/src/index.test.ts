import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('a code without the device that it was issued to is not exchanged', async () => {
  const run = signIn(bench, { callback: ({ device_id: _, ...others }) => others });
  await expect(run).rejects.toMatchObject({
    code: ConnectorErrorCodes.InvalidResponse,
    data: { field: 'device_id' },
  });
});

test('a token that is no longer good is told from other errors', async () => {
  const meanwhile = () =>
    bench.server.use(
      answering('https://id.vk.ru/oauth2/auth', () =>
        HttpResponse.json({ ...mock.token?.response, access_token: 'old' }),
      ),
    );
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({
    code: ConnectorErrorCodes.SocialAccessTokenInvalid,
  });
});

test('an error that repeats the access token tells nothing of it', async () => {
  const token = String(mock.token?.response.access_token);
  const answer = { error: 'invalid_request', error_description: `access_token ${token} is not good` };
  const meanwhile = () =>
    bench.server.use(answering('https://id.vk.ru/oauth2/user_info', () => HttpResponse.json(answer)));
  const failure = await signIn(bench, { meanwhile }).catch(({ message, data }) => JSON.stringify({ message, data }));
  expect(failure).toContain('is not good');
  expect(failure).not.toContain(token);
});

test('the phone number is not passed on: nothing says of this one that it is confirmed', async () => {
  expect((await signIn(bench)).userInfo).not.toHaveProperty('phone');
});

/** As https://github.com/VKCOM/vkid-web-sdk/blob/master/src/auth/auth.ts reads answers. */
test('an error counts, whatever its status', async () => {
  const answer = { error: 'invalid_token', error_description: 'access_token is expired' };
  const meanwhile = () =>
    bench.server.use(answering('https://id.vk.ru/oauth2/user_info', () => HttpResponse.json(answer)));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({
    code: ConnectorErrorCodes.SocialAccessTokenInvalid,
  });
});
