/** https://developers.line.biz/en/docs/line-login/integrate-line-login/#making-an-authorization-request */
export const authorizationEndpoint = 'https://access.line.me/oauth2/v2.1/authorize';
/** https://developers.line.biz/en/reference/line-login/#issue-access-token */
export const tokenEndpoint = 'https://api.line.me/oauth2/v2.1/token';
/** https://developers.line.biz/en/docs/line-login/verify-id-token/#payload */
export const issuer = 'https://access.line.me';
/** Not `email`, which a channel may ask for only with LINE's permission. */
export const defaultScope = 'openid profile';
