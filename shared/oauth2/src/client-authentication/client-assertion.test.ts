import { createHmac } from 'node:crypto';
import { jwtVerify } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientAssertion } from './client-assertion.ts';

const key = Buffer.from('a-secret-of-at-least-32-characters');
const endpoint = 'https://provider.test/token';
const sign = (input: Buffer) => createHmac('sha256', key).update(input).digest();

const assert = async () => {
  const credentials = clientAssertion('an-id', endpoint, { alg: 'HS256', kid: 'k1' }, sign);
  return { credentials, ...(await jwtVerify(credentials.parameters?.client_assertion ?? '', key)) };
};

afterEach(() => vi.useRealTimers());

describe('the assertion (RFC 7523 §3)', () => {
  test('is issued by the client, of the client, for the token endpoint, for one minute', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_999 });
    const { payload } = await assert();
    expect(payload).toEqual({
      iss: 'an-id',
      sub: 'an-id',
      aud: endpoint,
      iat: 1_700_000_000,
      exp: 1_700_000_060,
      jti: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  test('is good for one use: every one has another ID', async () => {
    expect((await assert()).payload.jti).not.toBe((await assert()).payload.jti);
  });

  test('carries the given header', async () => {
    expect((await assert()).protectedHeader).toEqual({ alg: 'HS256', kid: 'k1', typ: 'JWT' });
  });
});

test('the parameters name client and kind of assertion (RFC 7523 §2.2)', async () => {
  expect((await assert()).credentials).toEqual({
    parameters: {
      client_id: 'an-id',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    },
  });
});
