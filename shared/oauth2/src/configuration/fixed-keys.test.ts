import { expect, test } from 'vitest';
import { z } from 'zod';
import { codeFlow, fixedKeys } from './fixed-keys.ts';

const guard = fixedKeys(codeFlow, z.object({ scope: z.string() }).strict());

test('a configuration may say that the flow is the authorization code’s', () => {
  const config = { responseType: 'code', grantType: 'authorization_code', scope: 'profile' };
  expect(guard.parse(config)).toEqual({ scope: 'profile' });
});

test.each([
  ['responseType', 'token'],
  ['grantType', 'password'],
])('another %s is refused by its key', (key, value) => {
  expect(guard.safeParse({ scope: 'profile', [key]: value }).error?.issues).toMatchObject([
    { code: 'unrecognized_keys', keys: [key] },
  ]);
});

test('what is no record is left to the guard', () => {
  expect(guard.safeParse('text').success).toBe(false);
});
