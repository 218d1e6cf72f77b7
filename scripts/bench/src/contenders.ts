import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConnectorSession, CreateConnector, SocialConnector } from '@logto/connector-kit';
import type { Ky, Peers } from './load-peers.ts';

/** One whole sign-in by one library: from the authorization URI to the person. */
export type SignIn = () => Promise<void>;

/** Folders that hold what is measured: connectors as a host has them, these and Logto's own. */
export type ConnectorFolders = Record<'oauth2' | 'oidc', { ours: string; official: string }>;

const client = { clientId: 'client', clientSecret: 'secret' };
const redirectUri = 'https://logto.example.com/callback/connector-id';

const exchange = {
  grant_type: 'authorization_code',
  code: 'code',
  redirect_uri: redirectUri,
  client_id: client.clientId,
  client_secret: client.clientSecret,
  code_verifier: 'v'.repeat(43),
};

const bearer = (accessToken: unknown) => ({ authorization: `Bearer ${accessToken}` });

/** A connector, as a host drives it: made at each half of the sign-in, with a session in between. */
const connector = async (directory: string, config: object): Promise<SignIn> => {
  const url = pathToFileURL(path.join(directory, 'lib/index.js')).href;
  const { default: createConnector }: { default: CreateConnector<SocialConnector> } = await import(url);
  const getConfig = async () => config;
  const state = 'state';
  return async () => {
    let session: ConnectorSession = {};
    const { getAuthorizationUri, metadata } = await createConnector({ getConfig });
    const begun = { state, redirectUri, connectorId: 'connector-id', connectorFactoryId: metadata.id, jti: 'jti' };
    const uri = await getAuthorizationUri({ ...begun, headers: {} }, async (written) => {
      session = written;
    });
    const { getUserInfo } = await createConnector({ getConfig });
    const code = new URL(uri).searchParams.get('nonce') ?? 'code';
    const { id } = await getUserInfo({ code, redirectUri }, async () => session);
    if (!id) throw new Error(`Nobody has signed in with ${directory}.`);
  };
};

/** OAuth 2.0: an authorization URI, the exchange of a code, and the person's profile. */
export const oauth2Contenders = async (origin: string, { oauth2 }: ConnectorFolders, peers: Peers) => {
  const [authorizationEndpoint, tokenEndpoint, userInfoEndpoint] = ['authorize', 'token', 'profile'].map(
    (name) => `${origin}/oauth2/${name}`,
  ) as [string, string, string];
  const endpoints = { authorizationEndpoint, tokenEndpoint, userInfoEndpoint };
  const config = { ...client, ...endpoints, scope: 'profile email', tokenEndpointResponseType: 'json' };
  const { openIdClient, betterAuth } = peers;

  const bare: SignIn = async () => {
    const body = new URLSearchParams(exchange);
    const { access_token } = Object(await (await fetch(tokenEndpoint, { method: 'POST', body })).json());
    await (await fetch(userInfoEndpoint, { headers: bearer(access_token) })).json();
  };
  const withKy =
    (ky: Ky): SignIn =>
    async () => {
      const body = new URLSearchParams(exchange);
      const { access_token } = await ky(tokenEndpoint, { method: 'POST', body }).json();
      await ky(userInfoEndpoint, { headers: bearer(access_token) }).json();
    };

  const server = { issuer: origin, authorization_endpoint: authorizationEndpoint, token_endpoint: tokenEndpoint };
  const configuration = new openIdClient.Configuration(server, client.clientId, client.clientSecret);
  openIdClient.allowInsecureRequests(configuration);
  const withOpenIdClient: SignIn = async () => {
    const verifier = openIdClient.randomPKCECodeVerifier();
    const state = openIdClient.randomState();
    openIdClient.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: config.scope,
      state,
      code_challenge: await openIdClient.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const callback = new URL(`${redirectUri}?code=code&state=${state}`);
    const checks = { pkceCodeVerifier: verifier, expectedState: state };
    const { access_token } = await openIdClient.authorizationCodeGrant(configuration, callback, checks);
    const url = new URL(userInfoEndpoint);
    await (await openIdClient.fetchProtectedResource(configuration, access_token, url, 'GET')).json();
  };

  const withBetterAuth: SignIn = async () => {
    const codeVerifier = openIdClient.randomPKCECodeVerifier();
    const flow = { redirectURI: redirectUri, codeVerifier, options: client };
    const scopes = config.scope.split(' ');
    await betterAuth.createAuthorizationURL({ ...flow, id: 'id', authorizationEndpoint, state: 'state', scopes });
    const { accessToken } = await betterAuth.validateAuthorizationCode({ ...flow, code: 'code', tokenEndpoint });
    await betterAuth.betterFetch(userInfoEndpoint, { headers: bearer(accessToken) });
  };

  return {
    'bare fetch': bare,
    ky: withKy(peers.ky),
    'ky 2': withKy(peers.ky2),
    'this connector': await connector(oauth2.ours, config),
    'Logto’s own': await connector(oauth2.official, config),
    'openid-client': withOpenIdClient,
    'better-auth': withBetterAuth,
  };
};

/** OpenID Connect: an authorization URI, the exchange of a code, and the ID token, which has the person in it. */
export const oidcContenders = async (origin: string, { oidc }: ConnectorFolders, peers: Peers) => {
  const [authorizationEndpoint, tokenEndpoint, jwksUri] = ['authorize', 'token', 'keys'].map(
    (name) => `${origin}/oidc/${name}`,
  ) as [string, string, string];
  const scope = 'openid profile email';
  const { jose, openIdClient } = peers;

  const exchangeCode = async (): Promise<Record<string, unknown>> =>
    Object(await (await fetch(tokenEndpoint, { method: 'POST', body: new URLSearchParams(exchange) })).json());
  const bare: SignIn = async () => {
    await exchangeCode();
  };
  const keys = jose.createRemoteJWKSet(new URL(jwksUri));
  const withJose: SignIn = async () => {
    const { id_token } = await exchangeCode();
    await jose.jwtVerify(String(id_token), keys, { issuer: origin, audience: client.clientId });
  };
  const withKy =
    (ky: Ky): SignIn =>
    async () => {
      await ky(tokenEndpoint, { method: 'POST', body: new URLSearchParams(exchange) }).json();
    };

  const withOpenIdClient = (prepare: (configuration: object) => void): SignIn => {
    const server = { issuer: origin, authorization_endpoint: authorizationEndpoint, token_endpoint: tokenEndpoint };
    const known = { ...server, jwks_uri: jwksUri };
    const configuration = new openIdClient.Configuration(known, client.clientId, client.clientSecret);
    openIdClient.allowInsecureRequests(configuration);
    prepare(configuration);
    return async () => {
      const verifier = openIdClient.randomPKCECodeVerifier();
      const [state, nonce] = [openIdClient.randomState(), openIdClient.randomNonce()];
      openIdClient.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await openIdClient.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      await openIdClient.authorizationCodeGrant(configuration, new URL(`${redirectUri}?code=${nonce}&state=${state}`), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
    };
  };

  return {
    'bare fetch': bare,
    'fetch and jose': withJose,
    ky: withKy(peers.ky),
    'ky 2': withKy(peers.ky2),
    'this connector': await connector(oidc.ours, { ...client, scope, issuer: origin }),
    'Logto’s own': await connector(oidc.official, {
      ...client,
      scope,
      authorizationEndpoint,
      tokenEndpoint,
      idTokenVerificationConfig: { jwksUri, issuer: origin },
    }),
    // Left to itself, it takes the token endpoint's word for the ID token and verifies no signature.
    'openid-client': withOpenIdClient(() => undefined),
    'openid-client, verifying': withOpenIdClient(openIdClient.enableNonRepudiationChecks),
  };
};
