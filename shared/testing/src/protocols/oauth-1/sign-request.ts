import { createHmac } from 'node:crypto';
import { randomToken } from '@logto-social/oauth2';

/** Who signs: the client, and for whom, once there is a token. */
export type Signer = { consumerKey: string; consumerSecret: string; token?: string; tokenSecret?: string };

/** https://www.rfc-editor.org/rfc/rfc5849#section-3.6 */
const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The `Authorization` header of a request without a body (https://www.rfc-editor.org/rfc/rfc5849#section-3).
 *
 * @param further parameters of the protocol that only this request has.
 */
export const signRequest = (
  { method, url }: { method: 'GET' | 'POST'; url: string },
  { consumerKey, consumerSecret, token, tokenSecret = '' }: Signer,
  further: Readonly<Record<string, string>> = {},
): { authorization: string } => {
  const parameters = {
    oauth_consumer_key: consumerKey,
    ...(token && { oauth_token: token }),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(Math.floor(Date.now() / 1000)),
    oauth_nonce: randomToken(),
    ...further,
  };
  const normalized = Object.entries(parameters)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const base = [method, url, normalized].map(encode).join('&');
  const signature = createHmac('sha1', `${encode(consumerSecret)}&${encode(tokenSecret)}`)
    .update(base)
    .digest('base64');
  const header = Object.entries({ ...parameters, oauth_signature: signature });
  return { authorization: `OAuth ${header.map(([name, value]) => `${name}="${encode(value)}"`).join(', ')}` };
};
