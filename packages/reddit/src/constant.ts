/** https://github.com/reddit-archive/reddit/wiki/OAuth2 */
export const authorizationEndpoint = 'https://www.reddit.com/api/v1/authorize';
export const tokenEndpoint = 'https://www.reddit.com/api/v1/access_token';
/** https://www.reddit.com/dev/api/#GET_api_v1_me */
export const userInfoEndpoint = 'https://oauth.reddit.com/api/v1/me';
export const defaultScope = 'identity';
/** Reddit turns requests without a descriptive user agent away: https://github.com/reddit-archive/reddit/wiki/API */
export const headers = { 'user-agent': 'node:@logto-social/connector-reddit:v1 (a sign-in connector for Logto)' };
