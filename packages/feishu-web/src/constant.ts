import type { ErrorKinds, FailureKind } from '@logto-social/oauth2';
import { endpointAt } from './region.ts';

/** https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code */
export const authorizationEndpoint = endpointAt('accounts', '/open-apis/authen/v1/authorize');
/**
 * https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token
 *
 * Its successor, v3, refuses codes that were asked for with PKCE: https://github.com/larksuite/oapi-sdk-go/issues/230
 */
export const tokenEndpoint = endpointAt('open', '/open-apis/authen/v2/oauth/token');
/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get */
export const userInfoEndpoint = endpointAt('open', '/open-apis/authen/v1/user_info');

const all = (kind: FailureKind, codes: number[]): ErrorKinds => Object.fromEntries(codes.map((code) => [code, kind]));

/** Those pages, and https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code */
export const errors: ErrorKinds = {
  /** The code or the refresh token is wrong, was used, has expired, was revoked or belongs to another request. */
  ...all('grantInvalid', [20003, 20004, 20024, 20026, 20037, 20049, 20064, 20065, 20071, 20073]),
  /** The app has another secret, or there is no such app. */
  ...all('clientInvalid', [20002, 20048]),
  /** The app is not installed, not enabled or may not refresh. */
  ...all('configInvalid', [20009, 20069, 20074, 99991662, 99991673]),
  ...all('accessTokenInvalid', [20005, 99991661, 99991663, 99991668, 99991671, 99991677]),
  /** The person may not use the app, has left the organisation, or is suspended in it. */
  ...all('accountNotAllowed', [20008, 20010, 20021, 20022, 20023, 20066]),
  ...all('rateLimited', [99991400]),
  ...all('serverNotAllowed', [99991401]),
};
