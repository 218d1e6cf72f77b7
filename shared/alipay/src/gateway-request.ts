import { wireName } from './charset.ts';
import { chinaTime } from './china-time.ts';
import { encodeForm, type Parameters } from './encode-form.ts';
import type { GatewayClient } from './gateway-client.ts';
import { signingContent, signText } from './signature.ts';

/** https://opendocs.alipay.com/open/02ailc */
const gateway = 'https://openapi.alipay.com/gateway.do';

/** A method of the gateway, such as `alipay.user.info.share`. */
export type GatewayRequest = {
  method: string;
  /** Parameters that the gateway reads itself. They go into the query, as the common ones do. */
  query?: Parameters;
  /** Parameters of the method, which go into the body. */
  form?: Parameters;
};

/** The character encoding of a client's requests. */
export const charsetFor = ({ charset = 'utf8' }: GatewayClient) => charset;

/**
 * The URL of a request: the gateway's, with the common parameters and the signature of the whole request.
 *
 * The common parameters are in the query as in Alipay's own SDKs: a `charset` in the body comes too late for the gateway,
 * which by then has read the request as GBK.
 */
export const signedUrl = (client: GatewayClient, { method, query = {}, form = {} }: GatewayRequest): string => {
  const { clientId, signType, privateKey } = client;
  const charset = charsetFor(client);
  const common = {
    app_id: clientId,
    method,
    format: 'JSON',
    charset: wireName(charset),
    sign_type: signType,
    timestamp: chinaTime(new Date()),
    version: '1.0',
    ...query,
  };
  const sign = signText(signingContent({ ...common, ...form }), privateKey, { signType, charset });
  return `${gateway}?${encodeForm({ ...common, sign }, charset)}`;
};
