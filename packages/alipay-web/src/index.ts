import { type GatewayClient, getAccessToken, getUserInfo, readCallback, refresh } from '@logto-social/alipay';
import { createConnector, type GetAuthorizationUri, withQuery } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, pkce } from './constant.ts';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

/** Alipay separates scopes by commas; an administrator may do so too. */
const scopesOf = (text = '') => text.split(/[\s,]+/).filter(Boolean);

const getAuthorizationUri: GetAuthorizationUri<GatewayClient> = async (client, { redirectUri }, request) =>
  withQuery(authorizationEndpoint, {
    app_id: client.clientId,
    redirect_uri: redirectUri,
    scope: scopesOf(request.scope || client.scope).join(',') || defaultScope,
    state: request.state,
  });

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
