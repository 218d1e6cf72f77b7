import {
  ConnectorError,
  ConnectorErrorCodes,
  ConnectorType,
  type CreateConnector,
  type GetSession,
  type SocialConnector,
} from '@logto/connector-kit';
import {
  clientId,
  clientSecret,
  connectorConfig,
  connectorMetadata,
  type FailureKind,
  failure,
  guarded,
  type HttpResponse,
  httpRequest,
  isRecord,
  optionalText,
  parseBody,
  parseWith,
  providerFailure,
  readProviderError,
  readUserInfo,
  requiredText,
  socialUserInfo,
  userId,
  withQuery,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { type Signer, signRequest } from './sign-request.ts';

const temporaryCredentialsEndpoint = 'https://photos.example.net/initiate';
const authorizationEndpoint = 'https://photos.example.net/authorize';
const tokenEndpoint = 'https://photos.example.net/token';
const profileEndpoint = 'https://photos.example.net/me';

const metadata = {
  ...connectorMetadata({ provider: 'oauth-1', name: { en: 'Photos' }, description: { en: 'Pictures.' } }),
  isTokenStorageSupported: false,
};

const config = connectorConfig({ consumerKey: clientId, consumerSecret: clientSecret });
type Config = z.infer<typeof config.guard>;

const credentialsGuard = z.object({ oauth_token: requiredText, oauth_token_secret: requiredText });
const profileGuard = z.object({ id: userId, name: optionalText, picture: optionalText });
const sessionGuard = z.object({
  connectorFactoryId: z.literal(metadata.id),
  consumerKey: requiredText,
  state: requiredText,
  token: requiredText,
  tokenSecret: requiredText,
});

/** Reads a token and its secret; 401 says that a signature does not hold, whatever that is owed to (RFC 5849 §3.2). */
const readCredentials = (response: HttpResponse, unauthorized: FailureKind, secrets: string[]) => {
  const answer = parseBody(response);
  if (response.status === 401) throw failure(unauthorized);
  if (response.status >= 400) throw providerFailure(readProviderError(answer, response.status) ?? {}, secrets);
  return parseWith(credentialsGuard, answer, 'responseInvalid');
};

const sessionFailure = (error: unknown) =>
  failure(
    error instanceof ConnectorError && error.code === ConnectorErrorCodes.NotImplemented
      ? 'sessionRequired'
      : 'sessionLost',
  );

const readSession = async (getSession: GetSession, { consumerKey }: Config) => {
  const held: unknown = await getSession().catch((error: unknown) => Promise.reject(sessionFailure(error)));
  const { data } = sessionGuard.safeParse(held);
  if (data?.consumerKey !== consumerKey) throw failure('sessionLost');
  return data;
};

type Session = z.infer<typeof sessionGuard>;

/** The verifier, which the browser brings that the person has signed in with. */
const readCallback = (callback: unknown, { state, token }: Session): string => {
  const sent = isRecord(callback) ? callback : {};
  if (sent.state !== undefined && sent.state !== state) throw failure('stateMismatch');
  if (sent.denied) throw failure('accessDenied');
  if (typeof sent.oauth_verifier !== 'string') throw failure('codeMissing');
  if (sent.oauth_token !== token) throw failure('sessionLost');
  return sent.oauth_verifier;
};

const requestAccessToken = async (signer: Signer, further: Record<string, string>) => {
  const request = { method: 'POST', url: tokenEndpoint } as const;
  const response = await httpRequest({ ...request, headers: signRequest(request, signer, further) });
  const secrets = [signer.consumerSecret, ...Object.values(further)];
  const credentials = readCredentials(response, 'grantInvalid', secrets);
  return { token: credentials.oauth_token, tokenSecret: credentials.oauth_token_secret };
};

/**
 * A provider of OAuth 1.0a, for tests of the suite.
 *
 * @param proof what goes to the token endpoint of a callback, whose verifier it is.
 */
export const oauth1Connector =
  (
    proof = (oauth_verifier: string): Record<string, string> => ({ oauth_verifier }),
  ): CreateConnector<SocialConnector> =>
  async ({ getConfig }) => {
    const readConfig = async () => parseWith(config.guard, await getConfig(metadata.id), 'configInvalid');
    return {
      type: ConnectorType.Social,
      metadata: { ...metadata, formItems: config.formItems },
      configGuard: config.guard,
      getAuthorizationUri: guarded(async ({ redirectUri, state }, setSession) => {
        const client = await readConfig();
        const request = { method: 'POST', url: temporaryCredentialsEndpoint } as const;
        const headers = signRequest(request, client, { oauth_callback: withQuery(redirectUri, { state }) });
        const response = await httpRequest({ ...request, headers });
        const issued = readCredentials(response, 'clientInvalid', [client.consumerSecret]);
        const { oauth_token: token, oauth_token_secret: tokenSecret } = issued;
        const { consumerKey } = client;
        const session = { connectorFactoryId: metadata.id, consumerKey, state, token, tokenSecret };
        await setSession(session).catch((error: unknown) => Promise.reject(sessionFailure(error)));
        return withQuery(authorizationEndpoint, { oauth_token: token });
      }),
      getUserInfo: guarded(async (callback, getSession) => {
        const client = await readConfig();
        const session = await readSession(getSession, client);
        const verifier = readCallback(callback, session);
        const { token, tokenSecret } = session;
        const granted = await requestAccessToken({ ...client, token, tokenSecret }, proof(verifier));
        const request = { method: 'GET', url: profileEndpoint } as const;
        const response = await httpRequest({ ...request, headers: signRequest(request, { ...client, ...granted }) });
        const { profile, raw } = readUserInfo(response, { guard: profileGuard }, granted.token);
        return socialUserInfo({ id: profile.id, name: profile.name, avatar: profile.picture }, client, raw);
      }),
    };
  };
