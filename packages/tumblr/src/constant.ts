/** https://github.com/tumblr/docs/blob/master/api.md#oauth2-authorization */
export const authorizationEndpoint = 'https://www.tumblr.com/oauth2/authorize';
export const tokenEndpoint = 'https://api.tumblr.com/v2/oauth2/token';
/** https://github.com/tumblr/docs/blob/master/api.md#userinfo--get-a-users-information */
export const userInfoEndpoint = 'https://api.tumblr.com/v2/user/info';
/** With `offline_access` a refresh token comes, too. */
export const defaultScope = 'basic offline_access';
