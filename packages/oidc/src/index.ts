import {
  authorizationUri,
  codeGrant,
  configuredClientAuthentication,
  createConnector,
  failure,
  type GetAccessToken,
  type GetUserInfo,
  parseWith,
  type RefreshTokens,
  refreshGrant,
  requestToken,
  requestUserInfo,
  snakeCaseKeys,
  socialUserInfo,
  standardClaims,
  type TokenEndpoint,
  verifyIdToken,
} from '@logto-social/oauth2';
import { defaultScope, metadata } from './constant.ts';
import { provider } from './provider.ts';
import { type Config, config } from './types.ts';

const token: TokenEndpoint<Config> = {
  endpoint: async (config) => (await provider(config)).tokenEndpoint,
  clientAuthentication: configuredClientAuthentication,
};

export const getAuthorizationUri = authorizationUri<Config>({
  endpoint: async (config) => (await provider(config)).authorizationEndpoint,
  scope: defaultScope,
  parameters: ({ authRequestOptionalConfig, customConfig }) =>
    snakeCaseKeys({ ...authRequestOptionalConfig, ...customConfig }),
});
export const getAccessToken: GetAccessToken<Config> = (config, code, flow) =>
  requestToken(token, config, { ...snakeCaseKeys(config.customConfig), ...codeGrant(code, flow) });
export const refresh: RefreshTokens<Config> = (config, refreshToken) =>
  requestToken(token, config, { ...snakeCaseKeys(config.customConfig), ...refreshGrant(refreshToken) });

export const getUserInfo: GetUserInfo<Config> = async (config, { idToken, accessToken }, { nonce }) => {
  if (!idToken) throw failure('responseInvalid', { field: 'id_token' });
  const { issuer, jwksUri, userInfoEndpoint } = await provider(config);
  const claims = await verifyIdToken(idToken, {
    issuer: issuer ?? (({ iss = '' }) => iss),
    jwksUri,
    clientId: config.clientId,
    nonce,
  });
  const identity = (from: unknown) =>
    standardClaims.toUserInfo(parseWith(standardClaims.guard, from, 'responseInvalid'));
  const hasProfile = Boolean(claims.name ?? claims.email ?? claims.picture);
  if (hasProfile || !userInfoEndpoint) return socialUserInfo(identity(claims), config, claims);

  const { raw } = await requestUserInfo({ endpoint: userInfoEndpoint, guard: standardClaims.guard }, accessToken);
  const described = identity(raw);
  // OpenID Connect Core §5.3.2: claims about somebody else must not be used.
  if (described.id !== claims.sub) throw failure('responseInvalid', { field: 'sub' });
  return socialUserInfo(described, config, raw);
};

export default createConnector({
  metadata,
  config,
  issuer: async (config) => [(await provider(config)).issuer].flat()[0],
  getAuthorizationUri,
  getAccessToken,
  refresh,
  getUserInfo,
});
