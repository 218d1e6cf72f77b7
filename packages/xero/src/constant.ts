/** https://developer.xero.com/documentation/oauth2/sign-in, and https://identity.xero.com/.well-known/openid-configuration */
export const authorizationEndpoint = 'https://login.xero.com/identity/connect/authorize';
export const tokenEndpoint = 'https://identity.xero.com/connect/token';
export const issuer = 'https://identity.xero.com';
export const jwksUri = 'https://identity.xero.com/.well-known/openid-configuration/jwks';
export const defaultScope = 'openid profile email';
