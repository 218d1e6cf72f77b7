/** The endpoint of WordPress.com Connect, whose tokens say who somebody is and no more: https://developer.wordpress.com/docs/api/wpcc/ */
export const authorizationEndpoint = 'https://public-api.wordpress.com/oauth2/authenticate';
export const tokenEndpoint = 'https://public-api.wordpress.com/oauth2/token';
/** https://developer.wordpress.com/docs/api/1.1/get/me/ */
export const userInfoEndpoint = 'https://public-api.wordpress.com/rest/v1.1/me';
export const defaultScope = 'auth';
