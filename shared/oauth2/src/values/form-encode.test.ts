import { expect, test } from 'vitest';
import { formEncode } from './form-encode.ts';

test('a text is spelled as in a form', () => {
  expect(formEncode('a b+c%d&é')).toBe('a+b%2Bc%25d%26%C3%A9');
  expect(formEncode('')).toBe('');
});

/** https://developer.pingidentity.com/pingone-api/auth/client-authentication-methods.html: its example has a tilde. */
test('a tilde stays, which means the same encoded and not', () => {
  expect(formEncode('61tO2tf~RWZ~DLZ1zc5H')).toBe('61tO2tf~RWZ~DLZ1zc5H');
});
