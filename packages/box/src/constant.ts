/** https://developer.box.com/reference/get-authorize/ */
export const authorizationEndpoint = 'https://account.box.com/api/oauth2/authorize';
/** https://developer.box.com/reference/post-oauth2-token/ */
export const tokenEndpoint = 'https://api.box.com/oauth2/token';
/** https://developer.box.com/reference/get-users-me/ */
export const userInfoEndpoint = 'https://api.box.com/2.0/users/me';
