/** https://developers.strava.com/docs/authentication/ */
export const authorizationEndpoint = 'https://www.strava.com/oauth/authorize';
export const tokenEndpoint = 'https://www.strava.com/oauth/token';
export const defaultScope = 'read';
/** The resource that a Fault is about: https://developers.strava.com/docs/reference/#api-models-Fault */
export const errors = {
  AuthorizationCode: 'grantInvalid',
  RefreshToken: 'grantInvalid',
  Application: 'clientInvalid',
} as const;
