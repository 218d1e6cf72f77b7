import { expect, test } from 'vitest';
import { errors, gatewayError } from './gateway-error.ts';

test('code 10000 and no code at all mean success', () => {
  expect(gatewayError({ code: '10000', msg: 'Success', user_id: '2088102104794936' })).toBeUndefined();
  expect(gatewayError({ access_token: 'token' })).toBeUndefined();
});

test.each([[null], [''], [false], [[]], [{}], [{ toString: 1 }]])('a name that is %j says nothing', (nothing) => {
  expect(gatewayError({ code: '10000', msg: 'Success', sub_code: nothing })).toBeUndefined();
  expect(gatewayError({ code: nothing, access_token: 'token' })).toBeUndefined();
});

test.each([
  ['grantInvalid', /^isv\.(code|refresh-token|refreshed-token)-/, 4],
  ['clientInvalid', /^isv\.(invalid-app-id$|.+-signature)/, 5],
  ['configInvalid', /^(isv\.(missing-.*cert-sn|forbidden-api|insufficient-)|not-online-app$|40006$)/, 7],
  ['serverNotAllowed', /client-ip$/, 1],
  ['accessTokenInvalid', /^(aop\..*auth-token|20001$)/, 3],
  ['rateLimited', /(-limited|^40005)$/, 3],
])('%s is what the gateway calls %s', (kind, name, count) => {
  const listed = Object.entries(errors).filter(([code]) => name.test(code));
  expect(listed.map(([, listedKind]) => listedKind)).toEqual(Array(count).fill(kind));
});

test('a sub code is an error beside whatever code', () => {
  expect(gatewayError({ code: '10000', sub_code: 'isv.code-invalid' })).toMatchObject({ error: 'isv.code-invalid' });
});

test('an error is named by its sub code and told in the words that go with it', () => {
  const error = {
    code: '40002',
    msg: 'Invalid Arguments',
    sub_code: 'isv.code-invalid',
    sub_msg: '授权码code无效',
  };
  expect(gatewayError(error)).toEqual({ error: 'isv.code-invalid', error_description: '授权码code无效' });
});

test('an error whose own words are missing is told in those of its group', () => {
  const error = { code: '40002', msg: 'Invalid Arguments', sub_code: 'isv.code-invalid' };
  for (const sub_msg of [undefined, null, '']) {
    expect(gatewayError({ ...error, sub_msg })?.error_description).toBe('Invalid Arguments');
  }
});

test('a sub code that is not listed is named by its group where that says more', () => {
  const limited = { code: '40005', msg: 'Call Limited', sub_code: 'isv.new-limit', sub_msg: '调用频次超限' };
  expect(gatewayError(limited)).toEqual({ error: '40005', error_description: '调用频次超限' });
});

test('a sub code in a group that says nothing stays', () => {
  const unknown = {
    code: '20000',
    msg: 'Service Currently Unavailable',
    sub_code: 'isp.unknow-error',
    sub_msg: '系统繁忙',
  };
  expect(gatewayError(unknown)).toEqual({ error: 'isp.unknow-error', error_description: '系统繁忙' });
});

test('a code without a sub code is the error', () => {
  expect(gatewayError({ code: '20000', msg: 'Service Currently Unavailable' })).toEqual({
    error: '20000',
    error_description: 'Service Currently Unavailable',
  });
  expect(gatewayError({ code: 40005 })).toEqual({ error: '40005', error_description: undefined });
});

test('a message in another encoding than the answer’s gives way to the one in English', () => {
  const garbled = {
    code: '20000',
    msg: 'Service Currently Unavailable',
    sub_code: 'aop.unknow-error',
    sub_msg: 'ϵͳ\ufffd',
  };
  expect(gatewayError(garbled)).toMatchObject({ error_description: 'Service Currently Unavailable' });
});

test('no key of an answer becomes a prototype', () => {
  expect(gatewayError({ code: '40002', sub_code: 'constructor' })).toMatchObject({ error: 'constructor' });
});
