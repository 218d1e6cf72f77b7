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

  test.each<[span: string, seconds: number]>([
    ...['2s', '2sec', '2 secs', '2 second', '2 seconds'].map((span): [string, number] => [span, 2]),
    ...['2m', '2min', '2 mins', '2 minute', '2 minutes'].map((span): [string, number] => [span, 120]),
    ...['2h', '2hr', '2 hrs', '2 hour', '2 hours'].map((span): [string, number] => [span, 7200]),
    ...['2d', '2 day', '2 DAYS'].map((span): [string, number] => [span, 172_800]),
    ...['2w', '2 week', '2 weeks'].map((span): [string, number] => [span, 1_209_600]),
    ...['1y', '1yr', '1 yrs', '1 year', '1 years'].map((span): [string, number] => [span, 31_557_600]),
    ['+5 minutes', 300],
    ['+ 5 minutes', 300],
    ['1.25 hours', 4500],
    ['123456789s', 123_456_789],
  ])('may give a time as %j', (clockTolerance, seconds) => {
    expect(idTokenVerification.parse({ clockTolerance }).clockTolerance).toBe(seconds);
  });

  test.each([
    ['clockTolerance', 'a while'],
    ['clockTolerance', 'within 30s'],
    ['clockTolerance', '30s or so'],
    ['clockTolerance', '1234567890s'],
    ['clockTolerance', -1],
    ['clockTolerance', Number.POSITIVE_INFINITY],
    ['maxTokenAge', '5 parsecs'],
    ['algorithms', ['HS256']],
    ['algorithms', ['none']],
    ['algorithms', []],
    ['issuer', []],
    ['issuer', ''],
    ['issuer', ['']],
    ['audience', ''],
    ['audience', ['']],
    ['subject', ''],
    ['typ', ''],
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
