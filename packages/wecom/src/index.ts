import {
  authorizationCallback,
  authorizationUri,
  composeConnector,
  type GetAuthorizationUri,
  withQuery,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, innerAuthorizationEndpoint, pkce } from './constant.ts';
import { deniedWithoutCode } from './denied-without-code.ts';
import { getAccessToken } from './get-access-token.ts';
import { getUserInfo } from './get-user-info.ts';
import { metadata } from './metadata.ts';
import { type Config, config } from './types.ts';

const innerUri = authorizationUri<Config>({
  names: { client_id: 'appid' },
  endpoint: innerAuthorizationEndpoint,
  scope: defaultScope,
  parameters: ({ agentId }) => ({ agentid: agentId }),
});

/** Inside WeCom the person is signed in already; in any other browser a QR code or the app on the computer is asked. */
const getAuthorizationUri: GetAuthorizationUri<Config> = async (config, flow, request) => {
  if (/wxwork/i.test(request.headers.userAgent ?? '')) return innerUri(config, flow, request);
  const { clientId: appid, agentId: agentid } = config;
  return withQuery(authorizationEndpoint, { appid, agentid, redirect_uri: flow.redirectUri, state: request.state });
};

export default composeConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri,
  authorizationCallbackHandler: authorizationCallback({ readCallback: deniedWithoutCode }),
  getAccessToken,
  getUserInfo,
});
