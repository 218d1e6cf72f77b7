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
    accessToken,
  });
  const told = standardClaims.toUserInfo(parseWith(standardClaims.guard, claims, 'responseInvalid'));
  if ((told.name && told.email) || !userInfoEndpoint) return socialUserInfo(told, config, claims);

  const request = { endpoint: userInfoEndpoint, guard: standardClaims.guard };
  const { profile, raw } = await requestUserInfo(request, accessToken);
  // OpenID Connect Core §5.3.2: claims about somebody else must not be used.
  if (profile.sub !== claims.sub) throw failure('responseInvalid', { field: 'sub' });
  const asked = standardClaims.toUserInfo(profile);
  return socialUserInfo(
    {
      id: told.id,
      name: told.name ?? asked.name,
      avatar: told.avatar ?? asked.avatar,
      // An address and the flag that vouches for it come from the same place.
      email: told.email ?? asked.email,
      phone: told.phone ?? asked.phone,
    },
    config,
    { ...claims, ...Object(raw) },
  );
};

export default createConnector({
  metadata,
  config,
  issuer: async (config) => (await provider(config)).callbackIssuer,
  getAuthorizationUri,
  getAccessToken,
  refresh,
  getUserInfo,
});
