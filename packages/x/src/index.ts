import {
  authorizationUri,
  type ClientConfig,
  clientSecretBasic,
  codeExchange,
  createConnector,
  type GetUserInfo,
  tokenRefresh,
  userInfo,
  verified,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  emailScope,
  errors,
  metadata,
  tokenEndpoint,
  userInfoEndpoint,
} from './constant.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic, errors };

const userInfoFrom = (endpoint: string) =>
  userInfo({
    endpoint,
    guard: profileGuard,
    toUserInfo: ({ data: { id, name, profile_image_url: avatar, confirmed_email: email } }) => ({
      id,
      name,
      avatar,
      email: verified(email),
    }),
  });
const withoutEmail = userInfoFrom(userInfoEndpoint);
const withEmail = userInfoFrom(`${userInfoEndpoint},confirmed_email`);

export const getAuthorizationUri = authorizationUri({ endpoint: authorizationEndpoint, scope: defaultScope });
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
export const getUserInfo: GetUserInfo<ClientConfig> = (config, tokenResponse, flow) => {
  const grantsEmail = tokenResponse.scope?.split(' ').includes(emailScope);
  return (grantsEmail ? withEmail : withoutEmail)(config, tokenResponse, flow);
};

export default createConnector({
  metadata,
  config,
  pkce: 'required',
  getAuthorizationUri,
  getAccessToken,
  refresh,
  getUserInfo,
});
