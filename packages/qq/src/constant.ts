import type { ErrorKinds, FailureKind } from '@logto-social/oauth2';

/** https://wiki.connect.qq.com/使用authorization_code获取access_token, whose list of parameters is closed: no PKCE. */
export const pkce = 'unsupported';
export const authorizationEndpoint = 'https://graph.qq.com/oauth2.0/authorize';
export const tokenEndpoint = 'https://graph.qq.com/oauth2.0/token?fmt=json';
export const defaultScope = 'get_user_info';
export const scopeDelimiter = ',';
/** https://wiki.connect.qq.com/unionid介绍 */
export const openIdEndpoint = 'https://graph.qq.com/oauth2.0/me?unionid=1&fmt=json';
/** https://wiki.connect.qq.com/get_user_info */
export const userInfoEndpoint = 'https://graph.qq.com/user/get_user_info';

const all = (kind: FailureKind, codes: number[]): ErrorKinds => Object.fromEntries(codes.map((code) => [code, kind]));

/** https://wiki.connect.qq.com/公共返回码说明 */
export const errors: ErrorKinds = {
  /** The code or the refresh token was used, has expired, was revoked or is wrong. */
  ...all('grantInvalid', [100019, 100020, 100021, 100036, 100037, 100038, 100039, 100042, 100067, 100068]),
  /** There is no such application, or it has another key. */
  ...all('clientInvalid', [100008, 100009, 110401]),
  /** The application has another redirect URI, is not online, is paused, or lacks a permission such as UnionID. */
  ...all('configInvalid', [100010, 100011, 100031, 100043, 100048, 100049, 110406]),
  ...all('serverNotAllowed', [100053, 100059]),
  /** The access token has expired, was revoked, is wrong, or the person has changed the password. */
  ...all('accessTokenInvalid', [100013, 100014, 100015, 100016, 100030, 100045]),
  ...all('rateLimited', [100032, 100062, 110405]),
};
