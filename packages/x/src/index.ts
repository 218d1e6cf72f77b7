import {
  attempt,
  type ClientConfig,
  clientSecretBasic,
  createConnector,
  type Flow,
  type GetUserInfo,
  type TokenResponse,
  userInfo,
  verified,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  emailScope,
  errors,
  tokenEndpoint,
  userInfoEndpoint,
} from './constant.ts';
import { metadata } from './metadata.ts';
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

/** RFC 6749 §5.1: a token response without a scope grants what was asked for. */
const grantedScopes = ({ scope }: ClientConfig, tokens: TokenResponse, flow: Flow): string[] =>
  (tokens.scope ?? (flow.scope || scope || defaultScope)).split(/\s+/);

/** The address is asked for beside the rest, and the rest alone where X then says no. */
const getUserInfo: GetUserInfo<ClientConfig> = async (config, tokens, flow) => {
  const grantsEmail = grantedScopes(config, tokens, flow).includes(emailScope);
  const whole = grantsEmail ? await attempt(() => withEmail(config, tokens, flow)) : undefined;
  return whole ?? withoutEmail(config, tokens, flow);
};

export default createConnector({
  metadata,
  config,
  pkce: 'required',
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});
