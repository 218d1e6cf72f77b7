import { asText, type ErrorKinds } from '@logto-social/oauth2';

/**
 * What the gateway's errors stand for: the sub code, or the code of its group for one that is not listed.
 *
 * https://opendocs.alipay.com/common/02km9f, https://opendocs.alipay.com/open/02ailc,
 * https://opendocs.alipay.com/common/02kg65
 */
export const errors: ErrorKinds = {
  'isv.code-invalid': 'grantInvalid',
  'isv.refresh-token-invalid': 'grantInvalid',
  'isv.refresh-token-time-out': 'grantInvalid',
  'isv.refreshed-token-invalid': 'grantInvalid',
  'isv.invalid-app-id': 'clientInvalid',
  'isv.invalid-signature': 'clientInvalid',
  'isv.invalid-signature-type': 'clientInvalid',
  'isv.missing-signature-key': 'clientInvalid',
  'isv.missing-signature-config': 'clientInvalid',
  'isv.missing-app-cert-sn': 'configInvalid',
  'isv.missing-alipay-root-cert-sn': 'configInvalid',
  'isv.forbidden-api': 'configInvalid',
  'not-online-app': 'configInvalid',
  'isv.illegal-client-ip': 'serverNotAllowed',
  'aop.invalid-auth-token': 'accessTokenInvalid',
  'aop.auth-token-time-out': 'accessTokenInvalid',
  'isv.app-call-limited': 'rateLimited',
  'isv.method-call-limited': 'rateLimited',
  'isv.insufficient-isv-permissions': 'configInvalid',
  'isv.insufficient-user-permissions': 'configInvalid',
  20001: 'accessTokenInvalid',
  40005: 'rateLimited',
  40006: 'configInvalid',
};

const success = '10000';

/** A message that was read in the wrong encoding: some errors come in GBK whatever the request asked for. */
const isGarbled = (message: unknown) => typeof message === 'string' && message.includes('\ufffd');

/**
 * The error that a value of the gateway reports, in the standard's shape (RFC 6749 §5.2).
 *
 * @returns undefined where the value reports success, or has no code as the one with the tokens.
 */
export const gatewayError = ({ code, msg, sub_code, sub_msg }: Readonly<Record<string, unknown>>) => {
  const names = [sub_code, code].map(asText).filter(Boolean);
  if (names.every((name) => name === success)) return undefined;
  return {
    error: names.find((name) => Object.hasOwn(errors, name)) ?? names[0],
    error_description: isGarbled(sub_msg) ? msg : sub_msg || msg,
  };
};
