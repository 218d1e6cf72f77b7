/** https://core.telegram.org/bots/telegram-login#openid-connect */
export const authorizationEndpoint = 'https://oauth.telegram.org/auth';
export const tokenEndpoint = 'https://oauth.telegram.org/token';
export const issuer = 'https://oauth.telegram.org';
export const jwksUri = 'https://oauth.telegram.org/.well-known/jwks.json';
export const defaultScope = 'openid profile';
