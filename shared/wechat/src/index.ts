export { names, pkce, wechat } from './constant.ts';
export { getAccessToken } from './get-access-token.ts';
export { getUserInfo } from './get-user-info.ts';
export { refresh } from './refresh.ts';
