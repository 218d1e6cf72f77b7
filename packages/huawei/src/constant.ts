import { errorEnvelope } from '@logto-social/oauth2';

/** https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-rest-openid-configuration */
export const authorizationEndpoint = 'https://oauth-login.cloud.huawei.com/oauth2/v3/authorize';
export const tokenEndpoint = 'https://oauth-login.cloud.huawei.com/oauth2/v3/token';
export const issuer = 'https://accounts.huawei.com';
export const jwksUri = 'https://oauth-login.cloud.huawei.com/oauth2/v3/certs';
/** Without it no refresh token comes: https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/web-preparations-0000001050050891 */
export const offline = { access_type: 'offline' };
export const defaultScope = 'openid profile email';

/** `error` is one number for many faults: https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-server-error-code */
export const readAnswer = errorEnvelope('sub_error', 'error_description');
export const errors = {
  20153: 'grantInvalid',
  20155: 'grantInvalid',
  20156: 'grantInvalid',
  20158: 'grantInvalid',
  11205: 'grantInvalid',
  31202: 'grantInvalid',
  31204: 'grantInvalid',
  20003: 'clientInvalid',
  20154: 'clientInvalid',
  12303: 'clientInvalid',
  12304: 'clientInvalid',
} as const;
