import { createSign, createVerify, generateKeyPairSync } from 'node:crypto';
import { getResponse, HttpResponse, http, type Simulate } from '@logto-social/testing/simulator';
import { encodeGbk } from './encode-gbk.ts';

const gateway = 'https://openapi.alipay.com/gateway.do';

const keyPair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });

const [application, alipay] = [keyPair(), keyPair()];

/** Keys as Alipay's key tool and console show them: bare Base64. */
export const applicationPrivateKey = application.privateKey.toString('base64');
export const applicationPublicKey = application.publicKey.toString('base64');
export const alipayPublicKey = alipay.publicKey.toString('base64');

const hashes: Readonly<Record<string, string>> = { RSA: 'sha1', RSA2: 'sha256' };

/** Percent-encoded parameters, each value as its bytes in a text of one character a byte. */
const readForm = (text: string): Map<string, string> =>
  new Map(
    text
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const [name = '', value = ''] = pair.split('=');
        const byte = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
        return [name, value.replaceAll('+', ' ').replaceAll(/%([0-9A-F]{2})/gi, byte)];
      }),
  );

/** Whether the application has signed these parameters (https://opendocs.alipay.com/isv/02khjm). */
const isSignedByApplication = (parameters: ReadonlyMap<string, string>): boolean => {
  const content = [...parameters]
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return createVerify(hashes[parameters.get('sign_type') ?? ''] ?? 'sha512')
    .update(Buffer.from(content, 'latin1'))
    .verify(
      { key: application.publicKey, format: 'der', type: 'spki' },
      Buffer.from(parameters.get('sign') ?? '', 'base64'),
    );
};

const invalid = (sub_code: string, sub_msg: string) => ({ code: '40002', msg: 'Invalid Arguments', sub_code, sub_msg });

/** What is wrong with the parameters of every request (https://opendocs.alipay.com/common/02km9f). */
const complaint = (appId: unknown, query: ReadonlyMap<string, string>, form: ReadonlyMap<string, string>) => {
  const sent = Date.parse(`${query.get('timestamp')?.replace(' ', 'T')}+08:00`);
  if (query.get('app_id') !== appId) return invalid('isv.invalid-app-id', '无效的AppID参数');
  if (query.get('format') !== 'JSON') return invalid('isv.invalid-format', '无效的数据格式');
  if (query.get('version') !== '1.0') return invalid('isv.missing-version', '缺少版本参数');
  if (!['utf-8', 'GBK'].includes(query.get('charset') ?? '')) return invalid('isv.invalid-charset', '字符集错误');
  if (!(Math.abs(Date.now() - sent) < 600_000)) return invalid('isv.invalid-timestamp', '非法的时间戳参数');
  if (!isSignedByApplication(new Map([...query, ...form]))) return invalid('isv.invalid-signature', '验签出错');
  return undefined;
};

const encode = (text: string, charset: string) => (charset === 'GBK' ? encodeGbk(text) : Buffer.from(text));

/** How the gateway answers: the value, with its slashes escaped, and a signature over exactly those bytes. */
export const signedAnswer = (
  name: string,
  value: unknown,
  { charset = 'utf-8', signType = 'RSA2', privateKey = alipay.privateKey } = {},
): Response => {
  const text = JSON.stringify(value).replaceAll('/', '\\/');
  const sign = createSign(hashes[signType] ?? '')
    .update(encode(text, charset))
    .sign({ key: privateKey, format: 'der', type: 'pkcs8' }, 'base64');
  return new HttpResponse(new Uint8Array(encode(`{"${name}":${text},"sign":"${sign}"}`, charset)), {
    headers: { 'content-type': `text/html;charset=${charset}` },
  });
};

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/**
 * Alipay's gateway in front of the standard simulation: it verifies the application's signature, unpacks the request into
 * the standard's, and packs the answer up and signs it.
 *
 * @param appId the application that it knows.
 */
export const alipayGateway =
  (appId: string): Simulate =>
  ({ authorize, handlers }) => ({
    authorize,
    handlers: [
      http.all(gateway, async ({ request }) => {
        const query = readForm(new URL(request.url).search.slice(1));
        const form = readForm(await request.clone().text());
        const name = `${query.get('method')?.replaceAll('.', '_')}_response`;
        const options = { charset: query.get('charset') ?? '', signType: query.get('sign_type') ?? '' };
        const wrong = request.method === 'POST' ? complaint(appId, query, form) : invalid('isv.invalid-method', '');
        if (wrong) return HttpResponse.json({ [name]: wrong });

        const body = new URLSearchParams({ ...Object.fromEntries(form), client_id: appId });
        const inner = form.size > 0 ? new Request(request.url, { method: 'POST', body }) : request;
        const answer = asRecord(await (await getResponse(handlers, inner))?.json());
        const refusal = answer.error_response;
        return refusal
          ? signedAnswer('error_response', refusal, options)
          : signedAnswer(name, answer[name] ?? answer, options);
      }),
    ],
  });
