import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  createConnector,
  failure,
  type GetUserInfo,
  parseWith,
  requestUserInfo,
  socialUserInfo,
  type TokenEndpoint,
  tokenRefresh,
  verifiedWhen,
  verifyIdToken,
} from '@logto-social/oauth2';
import { defaultScope, metadata } from './constant.ts';
import { authority, expectedIssuer, isMultiTenant, profileEndpoint } from './tenant.ts';
import { type Config, claimsGuard, config, profileGuard } from './types.ts';

const token: TokenEndpoint<Config> = {
  endpoint: (config) => `${authority(config)}/oauth2/v2.0/token`,
  clientAuthentication: clientSecretPost,
};

export const getAuthorizationUri = authorizationUri<Config>({
  endpoint: (config) => `${authority(config)}/oauth2/v2.0/authorize`,
  scope: ({ scopes }) => (scopes ? `${defaultScope} ${scopes}` : defaultScope),
  parameters: ({ prompts }) => ({ prompt: prompts?.join(' ') }),
});
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);

/**
 * The ID token says which tenant vouches for the sign-in and whether the address is its own; Microsoft Graph has the ID
 * that Logto's own connector links by, which for personal accounts is another than the token's `oid`.
 */
export const getUserInfo: GetUserInfo<Config> = async (config, { idToken, accessToken }, { nonce }) => {
  if (!idToken) throw failure('responseInvalid', { field: 'id_token' });
  const [claims, { profile, raw }] = await Promise.all([
    verifyIdToken(idToken, {
      issuer: ({ tid }) => expectedIssuer(config, tid),
      jwksUri: `${authority(config)}/discovery/v2.0/keys`,
      clientId: config.clientId,
      nonce,
    }),
    requestUserInfo({ endpoint: profileEndpoint(config), guard: profileGuard }, accessToken),
  ]);
  const { email, xms_edov } = parseWith(claimsGuard, claims, 'responseInvalid');
  return socialUserInfo(
    { id: profile.id, name: profile.displayName, email: verifiedWhen(xms_edov, email) },
    { trustUnverifiedEmail: config.trustUnverifiedEmail && !isMultiTenant(config) },
    raw,
  );
};

export default createConnector({ metadata, config, getAuthorizationUri, getAccessToken, refresh, getUserInfo });
