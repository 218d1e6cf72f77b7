/** https://developers.facebook.com/docs/graph-api/changelog/versions/ */
const version = 'v26.0';
/** https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow */
export const authorizationEndpoint = `https://www.facebook.com/${version}/dialog/oauth`;
export const tokenEndpoint = `https://graph.facebook.com/${version}/oauth/access_token`;
/** https://developers.facebook.com/docs/graph-api/reference/user */
export const userInfoEndpoint = `https://graph.facebook.com/${version}/me?fields=id,name,email,picture`;
export const defaultScope = 'email public_profile';

/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
export const errors = {
  4: 'rateLimited',
  5: 'serverNotAllowed',
  17: 'rateLimited',
  102: 'accessTokenInvalid',
  190: 'accessTokenInvalid',
  341: 'rateLimited',
  613: 'rateLimited',
} as const;

/** The token endpoint says 100 of a code that is wrong, used, expired or meant for another redirect URI. */
export const tokenErrors = {
  ...errors,
  100: 'grantInvalid',
  101: 'clientInvalid',
  'Error validating client secret.': 'clientInvalid',
} as const;
