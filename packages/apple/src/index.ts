import {
  authorizationUri,
  type ClientAuthentication,
  codeGrant,
  composeConnector,
  failure,
  type GetAccessToken,
  type GetAuthorizationUri,
  type GetUserInfo,
  parseWith,
  requestToken,
  socialUserInfo,
  type TokenResponse,
  tokenRefresh,
  verifiedWhen,
  verifyIdToken,
} from '@logto-social/oauth2';
import { authorizationCallbackHandler, type Callback } from './authorization-callback-handler.ts';
import { clientSecret } from './client-secret.ts';
import { authorizationEndpoint, defaultScope, issuer, jwksUri, pkce, responseMode, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, claimsGuard, config } from './types.ts';

/** Without a signing key nothing but an ID token. */
type Tokens = Partial<TokenResponse & Callback>;

const clientAuthentication: ClientAuthentication<Config> = ({ clientId, signingKey }) => {
  if (!signingKey) throw failure('configInvalid', { field: 'privateKey' });
  return { parameters: { client_id: clientId, client_secret: clientSecret(clientId, signingKey, issuer) } };
};
const token = { endpoint: tokenEndpoint, clientAuthentication };
const codeUri = authorizationUri<Config>({
  endpoint: authorizationEndpoint,
  scope: defaultScope,
  parameters: { response_mode: responseMode },
});

const getAuthorizationUri: GetAuthorizationUri<Config> = async (config, flow, request) =>
  (await codeUri(config, flow, request)).replace('response_type=code', 'response_type=code%20id_token');

/**
 * With a signing key, the ID token comes from the token endpoint, which has held the code against the code verifier;
 * without one, from the callback. Either has to repeat the nonce, so the two need not be compared (OpenID Connect Core
 * §3.3.2.11, §3.3.3.6).
 */
const getAccessToken: GetAccessToken<Config, Callback, Tokens> = async (config, callback, flow) => {
  const { code, idToken, name } = callback;
  if (!config.signingKey) return { code, idToken, name };
  return { ...(await requestToken(token, config, codeGrant(code, flow))), name };
};

const refresh = tokenRefresh<Config>(token);

const getUserInfo: GetUserInfo<Config, Tokens> = async ({ clientId }, { name, ...tokens }, { nonce }) => {
  const { idToken, accessToken, code } = tokens;
  if (!idToken) throw failure('responseInvalid', { field: 'id_token' });
  const claims = await verifyIdToken(idToken, { issuer, jwksUri, clientId, nonce, accessToken, code });
  const { sub, email, email_verified } = parseWith(claimsGuard, claims, 'responseInvalid');
  const identity = { id: sub, name, email: verifiedWhen(email_verified, email) };
  return socialUserInfo(identity, {}, { ...claims, ...(name && { name }) });
};

export default composeConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri,
  authorizationCallbackHandler,
  getAccessToken,
  refresh,
  getUserInfo,
});
