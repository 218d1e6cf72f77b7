import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { authorizationUri } from '../authorization/authorization-uri.ts';
import { clientId, connectorConfig } from '../configuration/connector-config.ts';
import { failure } from '../errors/failure.ts';
import { parseWith } from '../errors/parse-with.ts';
import { type ConnectorParts, composeConnector } from './compose-connector.ts';
import { connectorMetadata } from './connector-metadata.ts';

const config = connectorConfig({ clientId });
type Config = z.infer<typeof config.guard>;
type Answer = { ticket: string; name: string };
type Tokens = { accessToken?: string; raw: { name: string } };

const callbackGuard = z.object({ ticket: z.string(), name: z.string() });

/** A provider whose callback brings more than a code, and whose tokens nobody keeps. */
const parts: ConnectorParts<Config, Answer, Tokens> = {
  metadata: connectorMetadata({ provider: 'acme', name: { en: 'Acme' }, description: { en: 'An example.' } }),
  config,
  getAuthorizationUri: authorizationUri({ endpoint: 'https://provider.test/authorize' }),
  authorizationCallbackHandler: async (_, callback) => parseWith(callbackGuard, callback, 'responseInvalid'),
  getAccessToken: async (_, { name }) => ({ raw: { name } }),
  getUserInfo: async (_, { raw }) => ({ id: 'jo', name: raw.name, rawData: raw }),
};

const connect = (changes: Partial<typeof parts> = {}) =>
  composeConnector({ ...parts, ...changes })({ getConfig: async () => ({ clientId: 'an-id' }) });

const session = {
  connectorFactoryId: 'social-acme',
  clientId: 'an-id',
  redirectUri: 'https://host.test/callback',
  state: 's',
  nonce: 'n',
  codeVerifier: 'v',
};
const getSession = async () => session;
const callback = { ticket: 't', name: 'Jo' };
const userInfo = { id: 'jo', name: 'Jo', rawData: { name: 'Jo' } };

test('what the callback gives walks through the functions, whatever it is', async () => {
  const connector = await connect();
  expect(await connector.getUserInfo(callback, getSession)).toEqual(userInfo);
  await expect(connector.getUserInfo({}, getSession)).rejects.toThrow(failure('responseInvalid', { field: 'ticket' }));
});

test('without an access token there is nothing for the host to store', async () => {
  const connector = await connect();
  expect(await connector.getTokenResponseAndUserInfo?.(callback, getSession)).toEqual({ userInfo });
});

test('an access token is handed on in the names of the wire', async () => {
  const getAccessToken = async () => ({ accessToken: 'the-token', raw: { name: 'Jo' } });
  const connector = await connect({ getAccessToken });
  expect(await connector.getTokenResponseAndUserInfo?.(callback, getSession)).toEqual({
    userInfo,
    tokenResponse: { access_token: 'the-token' },
  });
});

test('a provider without a token worth keeping says so, and then nothing is offered', async () => {
  const connector = await connect({ metadata: { ...parts.metadata, isTokenStorageSupported: false } });
  expect(connector.metadata.isTokenStorageSupported).toBe(false);
  expect(connector).not.toHaveProperty('getTokenResponseAndUserInfo');
});

test.each([{ connectorFactoryId: 'social-other' }, { clientId: 'another-id' }])(
  'the session of another sign-in is none: %j',
  async (change) => {
    const connector = await connect();
    const run = connector.getUserInfo(callback, async () => ({ ...session, ...change }));
    await expect(run).rejects.toThrow(failure('sessionLost'));
  },
);

test('what the provider makes of PKCE may be for the configuration to say', async () => {
  const pkce = ({ clientId }: Config) => (clientId === 'an-id' ? 'unsupported' : undefined);
  const { codeVerifier, ...held } = session;
  expect(await (await connect({ pkce })).getUserInfo(callback, async () => held)).toEqual(userInfo);
  await expect((await connect()).getUserInfo(callback, async () => held)).rejects.toThrow(failure('sessionLost'));
});

test('a bug in any function leaves as a ConnectorError', async () => {
  const getAccessToken = async () => Promise.reject(new TypeError('undefined is not a function'));
  const connector = await connect({ getAccessToken });
  await expect(connector.getUserInfo(callback, getSession)).rejects.toMatchObject({ code: Codes.General });
});
