import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ClientConfig } from '../configuration/connector-config.ts';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { unverified, verified } from '../identity/email-rule.ts';
import { userId } from '../identity/identity.ts';
import { tokenResponseGuard } from '../token/token-response.ts';
import { bearerQuery } from './bearer.ts';
import { type UserInfoEndpoint, userInfo } from './user-info.ts';

const network = simulatedNetwork();
const endpoint = 'https://provider.test/me';
const guard = z.object({ id: userId, mail: z.string() });
type Profile = z.infer<typeof guard>;
const config: ClientConfig = { clientId: 'an-id' };
const tokens = tokenResponseGuard().parse({ access_token: 'the-token' });
const flow = { redirectUri: 'https://host.test/callback' };

const answer = { id: 7, mail: 'jo@example.com', plan: 'free' };
const resource = (url = endpoint) =>
  network.use(
    http.get(url, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const token = searchParams.get('access_token') ?? request.headers.get('authorization')?.replace('Bearer ', '');
      return token === 'the-token' ? HttpResponse.json(answer) : new HttpResponse(null, { status: 401 });
    }),
  );

const read = (options: Partial<UserInfoEndpoint<ClientConfig, Profile>> = {}, given: ClientConfig = config) => {
  const toUserInfo = ({ id, mail }: Profile) => ({ id, email: verified(mail) });
  return userInfo({ endpoint, guard, toUserInfo, ...options })(given, tokens, flow);
};

test('the person is who the answer describes, and the whole answer goes along', async () => {
  resource();
  expect(await read()).toEqual({ id: '7', email: 'jo@example.com', rawData: answer });
});

test('the endpoint may be decided by the configuration, the place of the token by the provider', async () => {
  resource('https://an-id.provider.test/me');
  const info = await read({ endpoint: ({ clientId }) => `https://${clientId}.provider.test/me`, bearer: bearerQuery });
  expect(info.id).toBe('7');
});

test('an unverified address is left out, unless the administrator trusts it', async () => {
  resource();
  const toUserInfo = ({ id, mail }: Profile) => ({ id, email: unverified(mail) });
  expect(await read({ toUserInfo })).not.toHaveProperty('email');
  expect(await read({ toUserInfo }, { ...config, trustUnverifiedEmail: true })).toHaveProperty('email', answer.mail);
});

test('a refused token is an error', async () => {
  network.use(http.get(endpoint, () => new HttpResponse(null, { status: 401 })));
  await expect(read()).rejects.toThrow(failure('accessTokenInvalid'));
});
