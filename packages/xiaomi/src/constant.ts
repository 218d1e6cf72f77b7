/** https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1708, whose lists of parameters are closed: no PKCE. */
export const authorizationEndpoint = 'https://account.xiaomi.com/oauth2/authorize';
export const tokenEndpoint = 'https://account.xiaomi.com/oauth2/token';
export const pkce = 'unsupported';
/** https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1517 */
export const userInfoEndpoint = 'https://open.account.xiaomi.com/user/profile';
/** https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1518 */
export const defaultScope = '1';

/** https://xiaomi-passport.github.io/error-code.html, where 96012 of an access token is explained by its faq.html. */
export const errors = {
  96001: 'clientInvalid',
  96003: 'clientInvalid',
  96005: 'configInvalid',
  96007: 'configInvalid',
  96008: 'accessTokenInvalid',
  96009: 'grantInvalid',
  96010: 'configInvalid',
  96012: 'accessTokenInvalid',
  96013: 'grantInvalid',
} as const;
