import type { ErrorKinds } from '@logto-social/oauth2';

/** Inside WeCom: https://developer.work.weixin.qq.com/document/path/91022 */
export const innerAuthorizationEndpoint = 'https://open.weixin.qq.com/connect/oauth2/authorize#wechat_redirect';
export const defaultScope = 'snsapi_base';
/** Everywhere else: https://developer.work.weixin.qq.com/document/path/98152 */
export const authorizationEndpoint = 'https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=CorpApp';
/** https://developer.work.weixin.qq.com/document/path/91039 */
export const applicationTokenEndpoint = 'https://qyapi.weixin.qq.com/cgi-bin/gettoken';
/** https://developer.work.weixin.qq.com/document/path/91023, which takes a code and nothing beside it: no PKCE. */
export const visitorEndpoint = 'https://qyapi.weixin.qq.com/cgi-bin/auth/getuserinfo';
export const pkce = 'unsupported';
/** https://developer.work.weixin.qq.com/document/path/90196 */
export const memberEndpoint = 'https://qyapi.weixin.qq.com/cgi-bin/user/get';
/** https://developer.work.weixin.qq.com/document/path/95833 */
export const detailEndpoint = 'https://qyapi.weixin.qq.com/cgi-bin/auth/getuserdetail';

/** https://developer.work.weixin.qq.com/document/path/90313 */
export const errors: ErrorKinds = {
  40029: 'grantInvalid',
  40013: 'clientInvalid',
  40091: 'clientInvalid',
  /** A secret that is not the application's, a permission that was withdrawn, an application that is disabled. */
  48002: 'configInvalid',
  48006: 'configInvalid',
  50003: 'configInvalid',
  /** The domain of the redirect URI is not the trusted one. */
  50001: 'configInvalid',
  /** The application's token. */
  40001: 'accessTokenInvalid',
  40014: 'accessTokenInvalid',
  42001: 'accessTokenInvalid',
  /** The member is not in the part of the organisation that may see the application. */
  60011: 'accountNotAllowed',
  60021: 'accountNotAllowed',
  50002: 'accountNotAllowed',
  45009: 'rateLimited',
  45033: 'rateLimited',
  60020: 'serverNotAllowed',
};

/** Who asks for the application's token has none yet, and 40001 is about the secret. */
export const tokenErrors: ErrorKinds = { ...errors, 40001: 'clientInvalid' };
