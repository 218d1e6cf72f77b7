import { expect, test } from 'vitest';
import { encodeForm } from './encode-form.ts';

test('values are percent-encoded in the named encoding', () => {
  expect(encodeForm({ code: '宝' }, 'utf8')).toBe('code=%E5%AE%9D');
  expect(encodeForm({ code: '宝' }, 'gbk')).toBe('code=%B1%A6');
});

test('nothing in a value is taken for a delimiter', () => {
  expect(encodeForm({ sign: 'a+b/c==', timestamp: '2014-07-24 03:07:50', code: '&x=\n' }, 'utf8')).toBe(
    'sign=a%2Bb%2Fc%3D%3D&timestamp=2014-07-24%2003%3A07%3A50&code=%26x%3D%0A',
  );
});
