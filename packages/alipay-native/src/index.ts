import { type GatewayClient, getAccessToken, getUserInfo, readCallback, refresh } from '@logto-social/alipay';
import { createConnector, type GetAuthorizationUri, withQuery } from '@logto-social/oauth2';
import { authorizationEndpoint, pkce } from './constant.ts';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

/** Alipay's SDK asks for the scope itself, and answers the app: there is no redirect URI. */
const getAuthorizationUri: GetAuthorizationUri<GatewayClient> = async ({ clientId }, _, { state }) =>
  withQuery(authorizationEndpoint, { app_id: clientId, state });

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri,
  readCallback,
  getAccessToken,
  refresh,
  getUserInfo,
});
