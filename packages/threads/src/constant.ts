/** https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions */
export const authorizationEndpoint = 'https://threads.com/oauth/authorize';
export const tokenEndpoint = 'https://graph.threads.com/oauth/access_token';
/** https://developers.facebook.com/docs/threads/threads-profiles */
export const userInfoEndpoint = 'https://graph.threads.com/v1.0/me?fields=id,username,name,threads_profile_picture_url';
export const defaultScope = 'threads_basic';

/** https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions */
export const tokenErrors = { 'Matching code was not found or was already used': 'grantInvalid' } as const;
/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
export const errors = { 4: 'rateLimited', 190: 'accessTokenInvalid' } as const;
