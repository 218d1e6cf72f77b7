/** https://vercel.com/docs/sign-in-with-vercel/authorization-server-api, and https://vercel.com/.well-known/openid-configuration */
export const issuer = 'https://vercel.com';
export const authorizationEndpoint = 'https://vercel.com/oauth/authorize';
export const tokenEndpoint = 'https://api.vercel.com/login/oauth/token';
/** It has the flag of the address, which the ID token lacks: https://vercel.com/docs/sign-in-with-vercel/authorization-server-api#user-info-endpoint */
export const userInfoEndpoint = 'https://api.vercel.com/login/oauth/userinfo';
export const defaultScope = 'openid email profile';

/** Vercel demands a code challenge: https://vercel.com/docs/sign-in-with-vercel/authorization-server-api#authorization-endpoint */
export const pkce = 'required';
