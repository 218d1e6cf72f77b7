import {
  asText,
  clientSecretPost,
  createConnector,
  openIdConnect,
  type ReadCallback,
  verifiedWhen,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  errors,
  issuer,
  jwksUri,
  offline,
  readAnswer,
  tokenEndpoint,
} from './constant.ts';
import { metadata } from './metadata.ts';
import { claimsGuard, config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, readAnswer, errors };

/** https://xie.infoq.cn/article/1544487e9d8afd33d1f8c0a41, by HMS Core: the number of a person who declines. */
const readCallback: ReadCallback = (callback) =>
  asText(callback.error) === '1107' ? { ...callback, error: 'access_denied' } : callback;

export default createConnector({
  metadata,
  config,
  issuer,
  readCallback,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, parameters: offline },
  getAccessToken: token,
  refresh: token,
  getUserInfo: openIdConnect({
    /** The nonce need not come back: https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-verify-id-token */
    provider: { issuer, jwksUri, isNonceOptional: true },
    guard: claimsGuard,
    toUserInfo: ({ sub: id, nickname: name, picture: avatar, email, email_verified }) => ({
      id,
      name,
      avatar,
      email: verifiedWhen(email_verified, email),
    }),
  }),
});
