import { createPrivateKey, createPublicKey } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GatewayClient } from './gateway-client.ts';
import { signedUrl } from './gateway-request.ts';
import { isSigned } from './signature.ts';
import { applicationPrivateKey, applicationPublicKey } from './simulator.ts';

const der = (key: string) => Buffer.from(key, 'base64');
const privateKey = createPrivateKey({ key: der(applicationPrivateKey), format: 'der', type: 'pkcs8' });
const publicKey = createPublicKey({ key: der(applicationPublicKey), format: 'der', type: 'spki' });
const client: GatewayClient = { clientId: '2014072300007148', privateKey, signType: 'RSA2' };

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2014-07-23T19:07:50Z') }));
afterEach(() => vi.useRealTimers());

const parametersOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

test('the query holds the common parameters, in China’s time', () => {
  const { sign, ...parameters } = parametersOf(
    signedUrl(client, { method: 'alipay.user.info.share', query: { auth_token: 'token' } }),
  );
  expect(parameters).toEqual({
    app_id: '2014072300007148',
    method: 'alipay.user.info.share',
    format: 'JSON',
    charset: 'utf-8',
    sign_type: 'RSA2',
    timestamp: '2014-07-24 03:07:50',
    version: '1.0',
    auth_token: 'token',
  });
});

test('the parameters of the body are signed and stay out of the URL', () => {
  const url = signedUrl(client, {
    method: 'alipay.system.oauth.token',
    form: { grant_type: 'authorization_code', code: '4b203fe6c11548bcabd8da5bb087a83b' },
  });
  expect(url).not.toContain('4b203fe6c11548bcabd8da5bb087a83b');
  const content =
    'app_id=2014072300007148&charset=utf-8&code=4b203fe6c11548bcabd8da5bb087a83b&format=JSON&grant_type=authorization_code&method=alipay.system.oauth.token&sign_type=RSA2&timestamp=2014-07-24 03:07:50&version=1.0';
  const { sign = '' } = parametersOf(url);
  expect(isSigned(content, sign, publicKey, { signType: 'RSA2', charset: 'utf8' })).toBe(true);
});

test('GBK and RSA are named as the gateway names them, and signed by', () => {
  const url = signedUrl({ ...client, signType: 'RSA', charset: 'gbk' }, { method: 'x', query: { auth_token: '宝' } });
  expect(url).toContain('charset=GBK&sign_type=RSA&');
  expect(url).toContain('auth_token=%B1%A6');
  const content =
    'app_id=2014072300007148&auth_token=宝&charset=GBK&format=JSON&method=x&sign_type=RSA&timestamp=2014-07-24 03:07:50&version=1.0';
  const sign = new URLSearchParams(url.slice(url.indexOf('sign='))).get('sign') ?? '';
  expect(isSigned(content, sign, publicKey, { signType: 'RSA', charset: 'gbk' })).toBe(true);
});
