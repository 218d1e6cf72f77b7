/** https://developers.zalo.me/docs/social-api/tham-khao/user-access-token-v4 */
export const authorizationEndpoint = 'https://oauth.zaloapp.com/v4/permission';
export const tokenEndpoint = 'https://oauth.zaloapp.com/v4/access_token';
export const names = { client_id: 'app_id' };
/** https://developers.zalo.me/docs/api/social-api-4 */
export const userInfoEndpoint = 'https://graph.zalo.me/v2.0/me?fields=id,name,picture';

/** Errors come with status 200; those below -14000 are the token endpoint's. */
export const errors = {
  '-14002': 'clientInvalid',
  '-14004': 'clientInvalid',
  '-14005': 'grantInvalid',
  '-14014': 'grantInvalid',
  452: 'accessTokenInvalid',
} as const;
