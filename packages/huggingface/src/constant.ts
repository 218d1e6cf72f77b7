/** https://huggingface.co/.well-known/openid-configuration */
export const issuer = 'https://huggingface.co';
export const authorizationEndpoint = 'https://huggingface.co/oauth/authorize';
export const tokenEndpoint = 'https://huggingface.co/oauth/token';
export const userInfoEndpoint = 'https://huggingface.co/oauth/userinfo';
/** Scopes are enabled one by one in the application, so only the one without which there is no profile. */
export const defaultScope = 'profile';
