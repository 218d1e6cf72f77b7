import {
  type AuthorizationCallbackHandler,
  authorizationCallback,
  authorizationUri,
  codeGrant,
  composeConnector,
  type GetAccessToken,
  type GetUserInfo,
  httpRequest,
  parseWith,
  publicClient,
  readUserInfo,
  requestToken,
  socialUserInfo,
  unverified,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, callbackGuard, config, type DeviceCode, profileGuard } from './types.ts';

const readCode = authorizationCallback<Config>();

const authorizationCallbackHandler: AuthorizationCallbackHandler<Config, DeviceCode> = async (
  config,
  callback,
  flow,
) => {
  const code = await readCode(config, callback, flow);
  return { code, deviceId: parseWith(callbackGuard, callback, 'responseInvalid').device_id };
};

/** With device and state: https://github.com/VKCOM/vkid-web-sdk/blob/master/src/auth/auth.ts */
const getAccessToken: GetAccessToken<Config, DeviceCode> = (config, { code, deviceId }, flow) =>
  requestToken({ endpoint: tokenEndpoint, clientAuthentication: publicClient }, config, {
    ...codeGrant(code, flow),
    device_id: deviceId,
    state: flow.state ?? '',
  });

/** The token goes into the body, beside the client. */
const getUserInfo: GetUserInfo<Config> = async (config, { accessToken }) => {
  const body = new URLSearchParams({ client_id: config.clientId, access_token: accessToken });
  const response = await httpRequest({ method: 'POST', url: userInfoEndpoint, body });
  const { profile, raw } = readUserInfo(response, { guard: profileGuard }, accessToken);
  const { user_id: id, first_name, last_name, avatar, email } = profile.user;
  const name = [first_name, last_name].filter(Boolean).join(' ');
  return socialUserInfo({ id, name, avatar, email: unverified(email) }, config, raw);
};

export default composeConnector({
  metadata,
  config,
  pkce: 'required',
  getAuthorizationUri: authorizationUri({ endpoint: authorizationEndpoint, scope: defaultScope }),
  authorizationCallbackHandler,
  getAccessToken,
  getUserInfo,
});
