/** https://developers.figma.com/docs/rest-api/authentication/ */
export const authorizationEndpoint = 'https://www.figma.com/oauth';
/** These two and the scopes: https://github.com/figma/rest-api-spec/blob/main/openapi/openapi.yaml */
export const tokenEndpoint = 'https://api.figma.com/v1/oauth/token';
export const refreshEndpoint = 'https://api.figma.com/v1/oauth/refresh';
/** https://developers.figma.com/docs/rest-api/users-endpoints/ */
export const userInfoEndpoint = 'https://api.figma.com/v1/me';
export const defaultScope = 'current_user:read';
