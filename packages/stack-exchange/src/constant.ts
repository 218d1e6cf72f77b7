/** https://api.stackexchange.com/docs/authentication */
export const authorizationEndpoint = 'https://stackoverflow.com/oauth';
export const tokenEndpoint = 'https://stackoverflow.com/oauth/access_token/json';
/** https://api.stackexchange.com/docs/me */
export const userInfoEndpoint = 'https://api.stackexchange.com/2.3/me';
export const defaultSite = 'stackoverflow';
