import type { ErrorKinds } from '@logto-social/oauth2';

/** https://open.dingtalk.com/document/isvapp/obtain-identity-credentials, a closed list of parameters: no PKCE. */
export const pkce = 'unsupported';
export const authorizationEndpoint = 'https://login.dingtalk.com/oauth2/auth';
export const defaultScope = 'openid';
/** https://open.dingtalk.com/document/isvapp/obtain-user-token */
export const tokenEndpoint = 'https://api.dingtalk.com/v1.0/oauth2/userAccessToken';
/** What that page calls the standard's parameters, in the request and in the answer. */
export const tokenNames = {
  client_id: 'clientId',
  client_secret: 'clientSecret',
  grant_type: 'grantType',
  refresh_token: 'refreshToken',
  access_token: 'accessToken',
  expires_in: 'expireIn',
};
/** https://open.dingtalk.com/document/isvapp/dingtalk-retrieve-user-information */
export const userInfoEndpoint = 'https://api.dingtalk.com/v1.0/contact/users/me';

/** Those pages, and https://open-dingtalk.github.io/developerpedia/docs/learn/permission/intro/permission-deny */
export const errors: ErrorKinds = {
  /** Said of a refresh token too. */
  'invalidParameter.authCode.notFound': 'grantInvalid',
  invalidClientIdOrSecret: 'clientInvalid',
  InvalidAuthentication: 'accessTokenInvalid',
  /** The application lacks the permission Contact.User.Read. */
  'Forbidden.AccessDenied.AccessTokenPermissionDenied': 'configInvalid',
  'Forbidden.AccessDenied.IpNotInWhiteList': 'serverNotAllowed',
  'Forbidden.AccessDenied.QpsLimitForApi': 'rateLimited',
  'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi': 'rateLimited',
};
