/** https://linear.app/developers/oauth-2-0-authentication */
export const authorizationEndpoint = 'https://linear.app/oauth/authorize';
export const tokenEndpoint = 'https://api.linear.app/oauth/token';
export const defaultScope = 'read';
/** https://linear.app/developers/graphql */
export const graphqlEndpoint = 'https://api.linear.app/graphql';
export const query = '{ viewer { id name email avatarUrl } }';
/** https://linear.app/developers/rate-limiting */
export const errors = { AUTHENTICATION_ERROR: 'accessTokenInvalid', RATELIMITED: 'rateLimited' } as const;
