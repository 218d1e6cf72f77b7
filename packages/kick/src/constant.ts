/** https://docs.kick.com/getting-started/generating-tokens-oauth2-flow */
export const authorizationEndpoint = 'https://id.kick.com/oauth/authorize';
export const tokenEndpoint = 'https://id.kick.com/oauth/token';
/** Without IDs, the person of the token: https://docs.kick.com/apis/users */
export const userInfoEndpoint = 'https://api.kick.com/public/v1/users';
export const defaultScope = 'user:read';

/** Kick demands a code challenge: https://docs.kick.com/getting-started/generating-tokens-oauth2-flow#authorization-endpoint */
export const pkce = 'required';
