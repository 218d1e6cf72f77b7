/** https://accounts.google.com/.well-known/openid-configuration */
export const authorizationEndpoint = 'https://accounts.google.com/o/oauth2/v2/auth';
export const tokenEndpoint = 'https://oauth2.googleapis.com/token';
export const jwksUri = 'https://www.googleapis.com/oauth2/v3/certs';
/** https://developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken */
export const issuers = ['https://accounts.google.com', 'accounts.google.com'] as const;
export const defaultScope = 'openid profile email';
