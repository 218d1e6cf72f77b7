import type { ErrorKinds } from '@logto-social/oauth2';

const anywhere: ErrorKinds = {
  /** https://developers.weixin.qq.com/doc/oplatform/developers/basic_func/ip_whitelist */
  40164: 'serverNotAllowed',
  /** Too many requests today, and in this minute. */
  45009: 'rateLimited',
  45011: 'rateLimited',
};

/**
 * What the token and refresh requests report: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/README.md
 *
 * 40001 is a wrong app secret here and a wrong access token elsewhere.
 */
export const tokenErrors: ErrorKinds = {
  ...anywhere,
  40029: 'grantInvalid',
  40030: 'grantInvalid',
  40163: 'grantInvalid',
  42002: 'grantInvalid',
  42003: 'grantInvalid',
  /** The person has changed the password. */
  42007: 'grantInvalid',
  40001: 'clientInvalid',
  40013: 'clientInvalid',
  40125: 'clientInvalid',
  /** The app secret is frozen: https://developers.weixin.qq.com/doc/oplatform/developers/dev/api */
  40243: 'clientInvalid',
};

/** What the user info request reports. */
export const userInfoErrors: ErrorKinds = {
  ...anywhere,
  40001: 'accessTokenInvalid',
  40014: 'accessTokenInvalid',
  42001: 'accessTokenInvalid',
  42007: 'accessTokenInvalid',
  /** The scope does not reach so far: https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsuserinfo */
  48001: 'accessTokenInvalid',
};
