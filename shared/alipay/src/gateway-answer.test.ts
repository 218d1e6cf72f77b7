import { createPublicKey, createSign, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatewayAnswer } from './gateway-answer.ts';
import type { GatewayClient } from './gateway-client.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const client: GatewayClient = { clientId: '2014072300007148', privateKey, signType: 'RSA2' };
/** Alipay's key is the application's here: one pair does for what is tested. */
const careful: GatewayClient = { ...client, alipayPublicKey: createPublicKey(privateKey) };

const name = 'alipay_user_info_share_response';
const utf8 = 'text/html;charset=utf-8';

const signatureOf = (bytes: string | Buffer, hash = 'sha256') =>
  createSign(hash).update(bytes).sign(privateKey, 'base64');

const read = (text: string, { by = careful, contentType = utf8 } = {}) =>
  gatewayAnswer(by, 'alipay.user.info.share')({ text, contentType });

const refusal = expect.objectContaining({ code: 'invalid_response', data: expect.objectContaining({ field: 'sign' }) });

test('without Alipay’s key the value is taken as it is', () => {
  expect(read(`{"${name}":{"user_id":"2088"},"sign":"any"}`, { by: client })).toEqual({ user_id: '2088' });
  expect(read(`{"${name}":{"user_id":"2088"}}`, { by: client })).toEqual({ user_id: '2088' });
});

test('an error is read with and without Alipay’s key, signed or not', () => {
  const error = '{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.code-invalid","sub_msg":"授权码code无效"}';
  const expected = { error: 'isv.code-invalid', error_description: '授权码code无效' };
  for (const by of [client, careful]) {
    expect(read(`{"error_response":${error}}`, { by })).toEqual(expected);
    expect(read(`{"error_response":${error},"sign":"any"}`, { by })).toEqual(expected);
    expect(read(`{"${name}":${error}}`, { by })).toEqual(expected);
  }
});

test.each(['', '<html>', '[]', 'null'])('%j is no answer, and left to its guard', (text) => {
  expect([undefined, null, []]).toContainEqual(read(text));
});

describe('with Alipay’s key', () => {
  const values: Record<string, string> = {
    'a plain value': '{"code":"10000","user_id":"2088"}',
    'white space': '{ "code" : "10000",\n "user_id":"2088" }',
    Chinese: '{"nick_name":"支付宝😀","user_id":"2088"}',
    escapes: '{"nick_name":"\\u652f\\"\\\\","user_id":"2088"}',
    'braces in a text': '{"nick_name":"}},\\"sign\\":\\"x\\"}","user_id":"2088"}',
    'nested values': '{"deliver_addresses":[{"zip":"310000"}],"user_id":"2088","more":{"deep":{}}}',
    'escaped slashes': '{"avatar":"https:\\/\\/tfs.alipayobjects.com\\/x","user_id":"2088"}',
  };

  test.each(Object.entries(values))('%s passes when signed', (_, value) => {
    expect(read(`{"${name}":${value},"sign":"${signatureOf(value)}"}`)).toEqual(JSON.parse(value));
  });

  test('whatever was signed is read as it was signed', () => {
    const record = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ depthSize: 'small' }));
    fc.assert(
      fc.property(record, (content) => {
        const value = JSON.stringify({ ...content, code: '10000', sub_code: undefined });
        const answer = `{"${name}":${value},"sign":"${signatureOf(value)}"}`;
        return JSON.stringify(read(answer)) === JSON.stringify(JSON.parse(value));
      }),
      { numRuns: 50 },
    );
  });

  test('other texts around the value do no harm', () => {
    const value = '{"user_id":"2088"}';
    const sign = signatureOf(value);
    expect(read(`{"${name}":${value},"alipay_cert_sn":"4f16","sign":"${sign}"}`)).toEqual({ user_id: '2088' });
    expect(read(`{"sign":"${sign}","${name}":${value}}`)).toEqual({ user_id: '2088' });
    expect(read(` { "${name}" : ${value} , "sign" : "${sign}" } \n`)).toEqual({ user_id: '2088' });
  });

  test('slashes may have been escaped after signing', () => {
    const sign = signatureOf('{"avatar":"https://x/y","user_id":"2088"}');
    expect(read(`{"${name}":{"avatar":"https:\\/\\/x\\/y","user_id":"2088"},"sign":"${sign}"}`)).toEqual({
      avatar: 'https://x/y',
      user_id: '2088',
    });
  });

  test('what is read is what was signed, not what came', () => {
    const sign = signatureOf('{"user_id":"a\\/b"}');
    // Without its escapes the value is the signed one; read as it came, it would be another.
    expect(read(`{"${name}":{"user_id":"a\\\\/b"},"sign":"${sign}"}`)).toEqual({ user_id: 'a/b' });
  });

  test('GBK is verified over its bytes', () => {
    const text = '{"nick_name":"支付宝","user_id":"2088"}';
    const bytes = Buffer.concat([
      Buffer.from('{"nick_name":"'),
      Buffer.from('d6a7b8b6b1a6', 'hex'),
      Buffer.from('","user_id":"2088"}'),
    ]);
    const answer = `{"${name}":${text},"sign":"${signatureOf(bytes)}"}`;
    expect(read(answer, { contentType: 'text/html;charset=GBK' })).toEqual({ nick_name: '支付宝', user_id: '2088' });
    expect(() => read(answer)).toThrow(refusal);
  });

  test('RSA is verified with SHA-1', () => {
    const value = '{"user_id":"2088"}';
    const answer = `{"${name}":${value},"sign":"${signatureOf(value, 'sha1')}"}`;
    expect(read(answer, { by: { ...careful, signType: 'RSA' } })).toEqual({ user_id: '2088' });
    expect(() => read(answer)).toThrow(refusal);
  });

  const value = '{"user_id":"2088"}';
  const sign = signatureOf(value);
  const forgeries: Record<string, string> = {
    'no signature': `{"${name}":${value}}`,
    'an empty signature': `{"${name}":${value},"sign":""}`,
    'a signature that is no text': `{"${name}":${value},"sign":7}`,
    'another value': `{"${name}":{"user_id":"2099"},"sign":"${sign}"}`,
    'another value of the same name behind': `{"${name}":${value},"${name}":{"user_id":"2099"},"sign":"${sign}"}`,
    'another value of the same name in front': `{"${name}":{"user_id":"2099"},"${name}":${value},"sign":"${sign}"}`,
    'the signed value under another name': `{"${name}":{"user_id":"2099"},"other":${value},"sign":"${sign}"}`,
    'no envelope': '{"user_id":"2099"}',
    'a value that is no record': `{"${name}":"2099","sign":"${signatureOf('"2099"')}"}`,
  };

  test.each(Object.entries(forgeries))('%s is refused', (_, text) => {
    expect(() => read(text)).toThrow(refusal);
  });
});
