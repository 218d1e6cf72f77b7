import { describe, expect, test } from 'vitest';
import { idTokenVerification } from './id-token-verification.ts';

describe('what an administrator asks of ID tokens', () => {
  test('may be all that the form of Logto’s own connector takes', () => {
    const asked = {
      jwksUri: 'https://op.example.com/jwks',
      issuer: ['https://op.example.com', 'https://old.example.com'],
      audience: 'api://default',
      algorithms: ['RS256'],
      clockTolerance: 30,
      maxTokenAge: 600,
      subject: '248289761001',
      typ: 'JWT',
      crit: { 'urn:example': true },
    };
    expect(idTokenVerification.parse(asked)).toEqual(asked);
  });

  test.each([
    ['30s', 30],
    ['5 minutes', 300],
    ['1.5 hours', 5400],
    ['2 DAYS', 172_800],
    ['1w', 604_800],
  ])('may give a time as %j', (clockTolerance, seconds) => {
    expect(idTokenVerification.parse({ clockTolerance }).clockTolerance).toBe(seconds);
  });

  test.each([
    ['clockTolerance', 'a while'],
    ['clockTolerance', -1],
    ['maxTokenAge', '5 parsecs'],
    ['algorithms', ['HS256']],
    ['algorithms', ['none']],
    ['algorithms', []],
    ['issuer', []],
    ['jwksUri', 'javascript:alert(1)'],
    ['crit', { exp: 'yes' }],
  ])('is refused by its key: %s is not %j', (key, value) => {
    const { error } = idTokenVerification.safeParse({ [key]: value });
    expect(error?.issues[0]?.path[0]).toBe(key);
  });

  test.each(['currentDate', 'requiredClaims', 'other'])('%s is refused by its name: it would change nothing', (key) => {
    expect(idTokenVerification.safeParse({ [key]: '2026-01-01' }).error?.issues).toMatchObject([{ keys: [key] }]);
  });
});
