/** https://dev.epicgames.com/docs/web-api-ref/authentication */
export const authorizationEndpoint = 'https://www.epicgames.com/id/authorize';
export const tokenEndpoint = 'https://api.epicgames.dev/epic/oauth/v2/token';
export const userInfoEndpoint = 'https://api.epicgames.dev/epic/oauth/v2/userInfo';
export const defaultScope = 'basic_profile';
