import { expect, test } from 'vitest';
import { formEncode } from './form-encode.ts';

test('a text is spelled as in a form', () => {
  expect(formEncode('a b+c%d&é')).toBe('a+b%2Bc%25d%26%C3%A9');
  expect(formEncode('')).toBe('');
});
