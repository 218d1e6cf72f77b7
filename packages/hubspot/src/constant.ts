/** https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/oauth/working-with-oauth */
export const authorizationEndpoint = 'https://app.hubspot.com/oauth/authorize';
/** https://developers.hubspot.com/docs/api-reference/latest/authentication/manage-oauth-tokens */
export const tokenEndpoint = 'https://api.hubapi.com/oauth/2026-03/token';
/** https://developers.hubspot.com/docs/api-reference/latest/authentication/oauth-tokens/token-introspect */
export const introspectionEndpoint = 'https://api.hubapi.com/oauth/2026-03/token/introspect';
export const defaultScope = 'oauth';
/** In `status`: https://github.com/HubSpot/hubspot-api-python/issues/115 and https://github.com/HGData/mk-node-hubspot/issues/87 */
export const errors = {
  BAD_AUTH_CODE: 'grantInvalid',
  EXPIRED_AUTH_CODE: 'grantInvalid',
  BAD_REFRESH_TOKEN: 'grantInvalid',
  BAD_CLIENT_ID: 'clientInvalid',
  BAD_CLIENT_SECRET: 'clientInvalid',
} as const;
