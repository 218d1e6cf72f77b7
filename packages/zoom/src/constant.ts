/** https://developers.zoom.us/docs/integrations/oauth/ */
export const authorizationEndpoint = 'https://zoom.us/oauth/authorize';
export const tokenEndpoint = 'https://zoom.us/oauth/token';
/** https://developers.zoom.us/docs/api/users/#tag/users/get/users/{userId} */
export const userInfoEndpoint = 'https://api.zoom.us/v2/users/me';
