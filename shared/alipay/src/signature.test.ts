import { createVerify, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSigned, signingContent, signText } from './signature.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

test('parameters are signed in the order of their names', () => {
  // https://opendocs.alipay.com/isv/02khjm
  const parameters = {
    timestamp: '2019-01-01 08:09:33',
    method: 'alipay.trade.create',
    app_id: '20135234674',
    sign_type: 'RSA2',
    biz_content: '{"total_amount":"10.08", "buyer_id":"2088123456781234", "discount_amount":""}',
  };
  expect(signingContent(parameters)).toBe(
    'app_id=20135234674&biz_content={"total_amount":"10.08", "buyer_id":"2088123456781234", "discount_amount":""}&method=alipay.trade.create&sign_type=RSA2&timestamp=2019-01-01 08:09:33',
  );
});

test('empty parameters are not signed', () => {
  expect(signingContent({ b: '2', a: '', c: '0' })).toBe('b=2&c=0');
});

test.each([
  ['RSA', 'utf8', 'sha1', 'e5ae9d'],
  ['RSA', 'gbk', 'sha1', 'b1a6'],
  ['RSA2', 'utf8', 'sha256', 'e5ae9d'],
  ['RSA2', 'gbk', 'sha256', 'b1a6'],
] as const)('%s over %s is RSA with %s over those bytes', (signType, charset, hash, bytes) => {
  const signature = signText('宝', privateKey, { signType, charset });
  const verifier = createVerify(`RSA-${hash.toUpperCase()}`).update(Buffer.from(bytes, 'hex'));
  expect(verifier.verify(publicKey, signature, 'base64')).toBe(true);
  expect(isSigned('宝', signature, publicKey, { signType, charset })).toBe(true);
});

test('neither another text, nor another algorithm, nor another encoding is signed by it', () => {
  const signature = signText('宝', privateKey, { signType: 'RSA2', charset: 'utf8' });
  expect(isSigned('贝', signature, publicKey, { signType: 'RSA2', charset: 'utf8' })).toBe(false);
  expect(isSigned('宝', signature, publicKey, { signType: 'RSA', charset: 'utf8' })).toBe(false);
  expect(isSigned('宝', signature, publicKey, { signType: 'RSA2', charset: 'gbk' })).toBe(false);
});

test.each(['', 'no base64!', 'AAAA'])('%j is no signature', (signature) => {
  expect(isSigned('宝', signature, publicKey, { signType: 'RSA2', charset: 'utf8' })).toBe(false);
});
