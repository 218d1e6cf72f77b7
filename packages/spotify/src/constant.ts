/** https://developer.spotify.com/documentation/web-api/tutorials/code-flow */
export const authorizationEndpoint = 'https://accounts.spotify.com/authorize';
export const tokenEndpoint = 'https://accounts.spotify.com/api/token';
/** https://developer.spotify.com/documentation/web-api/reference/get-current-users-profile */
export const userInfoEndpoint = 'https://api.spotify.com/v1/me';
export const defaultScope = 'user-read-email';
