/** https://developer.yahoo.com/oauth2/guide/openid_connect/getting_started.html */
export const authorizationEndpoint = 'https://api.login.yahoo.com/oauth2/request_auth';
export const tokenEndpoint = 'https://api.login.yahoo.com/oauth2/get_token';
export const defaultScope = 'openid profile email';
/** https://api.login.yahoo.com/.well-known/openid-configuration; the documented ID token has the second. */
export const issuers = ['https://api.login.yahoo.com', 'https://login.yahoo.com'] as const;
export const jwksUri = 'https://api.login.yahoo.com/openid/v1/certs';
/** https://developer.yahoo.com/oauth2/guide/get-user-inf/Get-User-Info-API.html */
export const userInfoEndpoint = 'https://api.login.yahoo.com/openid/v1/userinfo';
