import {
  type CallbackIssuer,
  clientSecretPost,
  createConnector,
  failure,
  type GetUserInfo,
  publishedKey,
  requestUserInfo,
  socialUserInfo,
  type TokenEndpoint,
  verifiedWhen,
  verifyIdToken,
} from '@logto-social/oauth2';
import { defaultScope } from './constant.ts';
import { metadata } from './metadata.ts';
import { provider } from './provider.ts';
import { anyTenant, expectedIssuer, isOneOrganization, signsFor } from './tenant.ts';
import { type Config, claimsGuard, config, profileGuard } from './types.ts';

const token: TokenEndpoint<Config> = {
  endpoint: async (config) => (await provider(config)).tokenEndpoint,
  clientAuthentication: clientSecretPost,
};

/** Which of several tenants an answer comes from, it says itself; the ID token says whether it may. */
const issuer = async (config: Config): Promise<CallbackIssuer> => {
  const { issuer, sendsIssuer } = await provider(config);
  const accepts = (iss: string) => iss === issuer.replaceAll(anyTenant, iss.split('/')[3] ?? '');
  return { accepts, isRequired: sendsIssuer === true };
};

const verify = async (config: Config, idToken: string, accessToken: string, nonce: string | undefined) => {
  const { issuer, tenant, jwksUri } = await provider(config);
  const claims = await verifyIdToken(idToken, {
    issuer: ({ tid }) => expectedIssuer({ issuer, tenant }, config.tenantId, tid),
    jwksUri,
    clientId: config.clientId,
    nonce,
    accessToken,
  });
  const key = await publishedKey(idToken, jwksUri);
  if (!key || !signsFor(key.issuer, claims.tid)) throw failure('idTokenInvalid', { field: 'kid' });
  return { claims: claimsGuard.parse(claims), isTrustworthy: isOneOrganization(tenant) };
};

/**
 * The ID token says which tenant vouches for the sign-in and whether the address is its own; Microsoft Graph has the ID
 * that Logto's own connector links by, which for personal accounts is another than the token's `oid`.
 */
const getUserInfo: GetUserInfo<Config> = async (config, { idToken, accessToken }, { nonce }) => {
  if (!idToken) throw failure('responseInvalid', { field: 'id_token' });
  const [{ claims, isTrustworthy }, { profile, raw }] = await Promise.all([
    verify(config, idToken, accessToken, nonce),
    requestUserInfo({ endpoint: `${config.cloudInstance.graph}/v1.0/me`, guard: profileGuard }, accessToken),
  ]);
  return socialUserInfo(
    { id: profile.id, name: profile.displayName, email: verifiedWhen(claims.xms_edov, claims.email) },
    { trustUnverifiedEmail: config.trustUnverifiedEmail && isTrustworthy },
    raw,
  );
};

/** Long for its clouds, and for the tenants that share an issuer's spelling and its keys: either decides who is let in. */
export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: {
    endpoint: async (config) => (await provider(config)).authorizationEndpoint,
    scope: ({ scopes }) => (scopes ? `${defaultScope} ${scopes}` : defaultScope),
    parameters: ({ prompts }) => ({ prompt: prompts?.join(' ') }),
  },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});
