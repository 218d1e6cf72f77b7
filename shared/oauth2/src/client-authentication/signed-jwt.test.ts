import { createHmac } from 'node:crypto';
import { jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { signedJwt } from './signed-jwt.ts';

const secret = 'a-secret-of-at-least-32-characters';

test('anybody who knows the key can verify what it says', async () => {
  const jwt = signedJwt({ alg: 'HS256', kid: 'k' }, { sub: 'jo', name: 'Jö' }, (input) =>
    createHmac('sha256', secret).update(input).digest(),
  );
  const { payload, protectedHeader } = await jwtVerify(jwt, new TextEncoder().encode(secret));
  expect(protectedHeader).toEqual({ alg: 'HS256', kid: 'k' });
  expect(payload).toEqual({ sub: 'jo', name: 'Jö' });
});
