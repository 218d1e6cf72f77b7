import { expect, test } from 'vitest';
import { charsetOf, encodeText, wireName } from './charset.ts';

test('the gateway has names of its own for both', () => {
  expect(wireName('utf8')).toBe('utf-8');
  expect(wireName('gbk')).toBe('GBK');
});

test.each([
  ['text/html;charset=utf-8', 'utf8'],
  ['text/html;charset=GBK', 'gbk'],
  ['text/html; charset="gb18030"', 'gbk'],
  ['text/html', 'utf8'],
  ['', 'utf8'],
])('an answer of type %j was sent in %s', (contentType, charset) => {
  expect(charsetOf(contentType)).toBe(charset);
});

test('a text has other bytes in each', () => {
  expect(encodeText('宝', 'utf8').toString('hex')).toBe('e5ae9d');
  expect(encodeText('宝', 'gbk').toString('hex')).toBe('b1a6');
});
