import type { KeyObject } from 'node:crypto';
import { failure, isRecord, parseBody, type ReadAnswer } from '@logto-social/oauth2';
import { charsetOf } from './charset.ts';
import type { GatewayClient } from './gateway-client.ts';
import { gatewayError } from './gateway-error.ts';
import { memberText } from './member-text.ts';
import { isSigned, type Signing, type SignType } from './signature.ts';

/** What the gateway calls the value of an answer: `alipay_user_info_share_response` for `alipay.user.info.share`. */
const valueName = (method: string) => `${method.replaceAll('.', '_')}_response`;

/**
 * The text of a value that Alipay's key has signed, and nothing but that: what is read of the answer is what was
 * verified.
 *
 * The gateway escapes slashes and does not always sign them so, therefore Alipay's own SDKs try both
 * (https://github.com/alipay/alipay-sdk-java-all, `checkResponseSign`).
 */
const signedText = (text: string | undefined, sign: unknown, key: KeyObject, signing: Signing) => {
  if (text === undefined || typeof sign !== 'string') return undefined;
  return [text, text.replaceAll('\\/', '/')].find((form) => isSigned(form, sign, key, signing));
};

const verifiedValue = (
  { text, contentType }: Parameters<ReadAnswer>[0],
  { name, sign, key, signType }: { name: string; sign: unknown; key: KeyObject; signType: SignType },
): unknown => {
  const signed = signedText(memberText(text, name), sign, key, { signType, charset: charsetOf(contentType) });
  if (signed === undefined) throw failure('responseInvalid', { field: 'sign' });
  return parseBody({ text: signed });
};

/**
 * A `readAnswer` for a method of the gateway: takes the value out of `{"<method>_response": …, "sign": …}`, puts an
 * error into the standard's shape, and verifies the signature of anything else where Alipay's key is configured.
 *
 * An error signs nobody in, and the gateway leaves many of its errors unsigned, so their signature is not asked for.
 *
 * https://opendocs.alipay.com/common/02kf5q
 *
 * @throws ConnectorError `responseInvalid` with the field `sign` where the signature is not Alipay's.
 */
export const gatewayAnswer =
  ({ alipayPublicKey: key, signType }: GatewayClient, method: string): ReadAnswer =>
  (response) => {
    const answer = parseBody(response);
    if (!isRecord(answer)) return answer;
    const name = valueName(method);
    const value = answer[name] ?? answer.error_response ?? answer;
    const error = isRecord(value) ? gatewayError(value) : undefined;
    if (error) return error;
    return key ? verifiedValue(response, { name, sign: answer.sign, key, signType }) : value;
  };
