/** https://open.weibo.com/wiki/Oauth2/authorize, whose list of parameters has no code challenge. */
export const pkce = 'unsupported';
export const authorizationEndpoint = 'https://api.weibo.com/oauth2/authorize';
/** https://open.weibo.com/wiki/Oauth2/access_token */
export const tokenEndpoint = 'https://api.weibo.com/oauth2/access_token';
/** https://open.weibo.com/wiki/2/users/show */
export const userInfoEndpoint = 'https://api.weibo.com/2/users/show.json';
