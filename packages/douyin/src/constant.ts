/** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/douyin-get-permission-code/ */
export const authorizationEndpoint = 'https://open.douyin.com/platform/oauth/connect/';
/** Its list of parameters has no code challenge. */
export const pkce = 'unsupported';
export const defaultScope = 'user_info';
export const names = { client_id: 'client_key' };
/** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/get-access-token */
export const tokenEndpoint = 'https://open.douyin.com/oauth/access_token/';
/** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/refresh-access-token */
export const refreshEndpoint = 'https://open.douyin.com/oauth/refresh_token/';
/** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/get-account-open-info */
export const userInfoEndpoint = 'https://open.douyin.com/oauth/userinfo/';

/** Of the pages above; 10007 is what developers report of a code that has expired. */
export const errors = {
  10003: 'clientInvalid',
  10007: 'grantInvalid',
  10010: 'grantInvalid',
  10013: 'clientInvalid',
} as const;
