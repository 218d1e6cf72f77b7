import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import Provider, { type ClientMetadata, type Configuration } from 'oidc-provider';
import { interact, interactionPath } from './interaction.ts';
import { memoryAdapter } from './memory-adapter.ts';
import { type Decision, submitInteraction } from './submit-interaction.ts';
import { user } from './user.ts';

/** A provider that runs. */
export type OpenIdProvider = {
  issuer: string;
  /** The claims of the one account. */
  user: typeof user;
  endpoints: { authorization: string; token: string; userInfo: string };
  /** Acts as the person's browser, from the authorization URI to the callback's parameters. */
  submitInteraction: (authorizationUri: string, decision: Decision) => Promise<Record<string, string>>;
  /** From now on, ID tokens are signed with a new key, and only that one is published. */
  rotateKeys: () => Promise<void>;
  /** Sets the clock that ID tokens are dated by, in seconds ahead of the real one. */
  setClockOffset: (seconds: number) => void;
  close: () => Promise<void>;
};

/** How a provider is started. */
export type OpenIdProviderOptions = {
  /** The clients that it knows (OpenID Connect Dynamic Client Registration §2). */
  clients: ClientMetadata[];
  /** Where the profile is told: in the ID token, or only at the user info endpoint, as OpenID Connect Core §5.4 has it. */
  claimsIn?: 'id_token' | 'userinfo';
};

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' };
};

const minutes = (count: number) => count * 60;

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/** The same ID token, dated by another clock. */
const redate = async (idToken: string, key: JWK, seconds: number): Promise<string> => {
  const { iat = 0, exp = 0, ...claims } = decodeJwt(idToken);
  return new SignJWT({ ...claims, iat: iat + seconds, exp: exp + seconds })
    .setProtectedHeader({ ...decodeProtectedHeader(idToken), alg: 'RS256' })
    .sign(await importJWK(key, 'RS256'));
};

/**
 * Starts a certified OpenID provider (`oidc-provider`) on a free port of the loopback interface. It requires PKCE,
 * issues refresh tokens for `offline_access`, says `iss` in its callbacks (RFC 9207) and knows one person.
 */
export const startOpenIdProvider = async ({
  clients,
  claimsIn = 'id_token',
}: OpenIdProviderOptions): Promise<OpenIdProvider> => {
  const server = createServer();
  const issuer = `http://127.0.0.1:${await listen(server)}`;
  const adapter = memoryAdapter();
  const cookieKey = randomUUID();
  let clockOffset = 0;

  const makeProvider = (key: JWK): Provider => {
    const configuration: Configuration = {
      adapter,
      clients,
      jwks: { keys: [key] },
      cookies: { keys: [cookieKey] },
      pkce: { required: () => true },
      claims: { openid: ['sub'], profile: ['name', 'picture'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: claimsIn === 'userinfo',
      clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'client_secret_jwt', 'private_key_jwt', 'none'],
      enabledJWA: { clientAuthSigningAlgValues: ['HS256', 'HS384', 'HS512', 'RS256', 'ES256', 'EdDSA'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `${interactionPath}${uid}` },
      findAccount: (_, accountId) => ({ accountId, claims: async () => ({ ...user }) }),
      renderError: (context, { error, error_description }) => {
        context.type = 'text/plain';
        context.body = `${error}: ${error_description}`;
      },
      rotateRefreshToken: true,
      ttl: {
        AccessToken: minutes(60),
        AuthorizationCode: minutes(1),
        Grant: minutes(60),
        IdToken: minutes(60),
        Interaction: minutes(10),
        RefreshToken: minutes(60),
        Session: minutes(60),
      },
    };
    const provider = new Provider(issuer, configuration);
    provider.use(async (context, next) => {
      await next();
      const body: unknown = context.body;
      const hasIdToken = typeof body === 'object' && body !== null && 'id_token' in body;
      if (!clockOffset || !hasIdToken || typeof body.id_token !== 'string') return;
      context.body = { ...body, id_token: await redate(body.id_token, key, clockOffset) };
    });
    return provider;
  };

  let provider = makeProvider(await newKey());
  server.on('request', (request, response) => {
    if (!request.url?.startsWith(interactionPath)) {
      provider.callback()(request, response);
      return;
    }
    interact(provider, request, response).catch(() => {
      response.statusCode = 400;
      response.end('This sign-in has expired. Start again.');
    });
  });

  return {
    issuer,
    user,
    endpoints: { authorization: `${issuer}/auth`, token: `${issuer}/token`, userInfo: `${issuer}/me` },
    submitInteraction,
    rotateKeys: async () => {
      provider = makeProvider(await newKey());
    },
    setClockOffset: (seconds) => {
      clockOffset = seconds;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
