/** https://developer.api.intuit.com/.well-known/openid_configuration */
export const issuer = 'https://oauth.platform.intuit.com/op/v1';
export const jwksUri = 'https://oauth.platform.intuit.com/op/v1/jwks';
export const authorizationEndpoint = 'https://appcenter.intuit.com/connect/oauth2';
export const tokenEndpoint = 'https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer';
/** The sandbox differs in nothing else: https://developer.intuit.com/.well-known/openid-sandbox-configuration */
export const userInfoEndpoints = {
  production: 'https://accounts.platform.intuit.com/v1/openid_connect/userinfo',
  sandbox: 'https://sandbox-accounts.platform.intuit.com/v1/openid_connect/userinfo',
};
export const defaultScope = 'openid profile email';
