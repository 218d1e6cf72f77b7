import { describe, expect, test } from 'vitest';
import { errorEnvelope } from './error-envelope.ts';

const read = (body: unknown) =>
  errorEnvelope('errcode', 'errmsg')({ text: JSON.stringify(body), contentType: 'text/plain' });

describe('an envelope', () => {
  test.each([
    { errcode: 0, id: 1 },
    { errcode: '0', id: 1 },
    { errcode: '00', id: 1 },
    { errcode: null, id: 1 },
    { errcode: '', id: 1 },
    { errcode: false, id: 1 },
    { errcode: true, id: 1 },
    { errcode: [], id: 1 },
    { errcode: { toString: 1 }, id: 1 },
    { id: 1 },
  ])('that reports no error stays as it is: %j', (body) => expect(read(body)).toEqual(body));

  test('that reports an error becomes one of the standard', () => {
    expect(read({ errcode: 40029, errmsg: 'invalid code' })).toEqual({
      error: '40029',
      error_description: 'invalid code',
    });
    expect(read({ errcode: 'isv.code', errmsg: 'bad' })).toEqual({ error: 'isv.code', error_description: 'bad' });
  });

  test('is a record: anything else stays as it is', () => {
    expect(read([1])).toEqual([1]);
    expect(errorEnvelope('code', 'message')({ text: '<html>', contentType: 'text/html' })).toBeUndefined();
  });

  test('may be wrapped in something else', () => {
    const unwrapped = errorEnvelope('ret', 'msg', { read: ({ text }) => JSON.parse(text.slice(4)) });
    expect(unwrapped({ text: 'p = {"ret":7,"msg":"no"}', contentType: 'text/html' })).toEqual({
      error: '7',
      error_description: 'no',
    });
  });

  test.each(['ok', 200])('may have a code of its own for success: %j', (success) => {
    const readOwn = (body: unknown) =>
      errorEnvelope('code', 'message', { success })({ text: JSON.stringify(body), contentType: 'application/json' });
    expect(readOwn({ code: success, id: 1 })).toEqual({ code: success, id: 1 });
    expect(readOwn({ code: null, id: 1 })).toEqual({ code: null, id: 1 });
    expect(readOwn({ id: 1 })).toEqual({ id: 1 });
    expect(readOwn({ code: 0, message: 'no' })).toEqual({ error: '0', error_description: 'no' });
  });
});
