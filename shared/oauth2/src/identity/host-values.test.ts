import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostAvatar, hostEmail, hostId, hostName, hostPhone } from './host-values.ts';

const bell = '\u0007';

describe('an ID', () => {
  test.each(['42', 42, 0, 'CorpId/userid', '小米', 'x'.repeat(256)])('may be %j', (id) => {
    expect(hostId(id)).toBe(String(id));
  });

  test.each(['', ' ', '\t', 'a\nb', `a${bell}`, 'a\0', 'a\ud83d', 'x'.repeat(257)])('is not %j', (id) => {
    expect(hostId(id)).toBeUndefined();
  });
});

describe('a name', () => {
  test.each(['Jo', '张三', ' Jo ', 'Jo 😀', 'x'.repeat(128)])('may be %j', (name) => {
    expect(hostName(name)).toBe(name);
  });

  test.each([undefined, null, '', '  ', `Jo${bell}`, 'Jo\n', '\u0085Jo', 'Jo \ud83d', 'x'.repeat(129)])(
    'is not %j',
    (name) => {
      expect(hostName(name)).toBeUndefined();
    },
  );
});

describe('a picture', () => {
  test.each([
    'https://i.test/jo.png?size=64#face',
    'http://i.test/jo.png',
    'HTTPS://i.test/',
    'https://i.test/张三',
    `https://i.test/${'x'.repeat(2048 - 15)}`,
  ])('may be at %j', (url) => {
    expect(hostAvatar(url)).toBe(url);
  });

  test.each([
    undefined,
    null,
    '',
    'none',
    'www.i.test/jo.png',
    '/jo.png',
    '//i.test/jo.png',
    'https://',
    ' https://i.test/jo.png ',
    'https://i.test/jo b.png',
    'https://[::',
    'https:i.test',
    'http:\\\\i.test',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'ftp://i.test/jo.png',
    'blob:https://i.test/1',
    `https://i.test/jo${bell}`,
    'https://i.test/\njo',
    `https://i.test/${'x'.repeat(2049 - 15)}`,
  ])('is not at %j', (url) => {
    expect(hostAvatar(url)).toBeUndefined();
  });
});

describe('an address', () => {
  /** https://github.com/logto-io/logto/blob/master/packages/toolkit/core-kit/src/regex.ts */
  const emailRegEx = /^\S+@\S+\.\S+$/;

  test.each(['jo@example.com', 'jo+a@b.c', 'a@b@c.d', '用户@例子.公司', `${'x'.repeat(116)}@example.com`])(
    'may be %j',
    (email) => {
      expect(hostEmail(email)).toBe(email);
    },
  );

  test.each([
    '',
    'none',
    'jo@example',
    '@example.com',
    'jo@.com',
    'jo@example.',
    'jo @example.com',
    ' jo@example.com',
    'jo@example.com\n',
    `jo@example.com${bell}`,
    `${'x'.repeat(117)}@example.com`,
  ])('is not %j', (email) => {
    expect(hostEmail(email)).toBeUndefined();
  });

  /** PostgreSQL's `lower`, by which the host looks people up, makes `k` of the sign of Kelvin, and `i` of a dotted capital. */
  test.each(['jac\u212a@example.com', 'v\u0130ctim@example.com', '\u212bsa@example.com'])(
    'is not one that becomes another in lower case: %j',
    (email) => {
      expect(hostEmail(email)).toBeUndefined();
    },
  );

  test.each(['Jo@Example.COM', 'ÅSA@example.com', 'straße@example.com', 'ΣΊΣΥΦΟΣ@example.com'])(
    'may have capitals of its own: %j',
    (email) => {
      expect(hostEmail(email)).toBe(email);
    },
  );

  test('is what the pattern of the host takes for one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '@', '.', ' ', '\n', '\u00a0', 'é'), maxLength: 12 });
    fc.assert(
      fc.property(text, (email) => {
        expect(hostEmail(email) !== undefined).toBe(emailRegEx.test(email));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['@'.repeat(1024 * 1024), 'a@'.repeat(512 * 1024), `a@${'.'.repeat(1024 * 1024)} `])(
    'is told from 1 MiB of anything at once',
    (text) => {
      const began = performance.now();
      expect(hostEmail(text)).toBeUndefined();
      expect(performance.now() - began).toBeLessThan(50);
    },
  );
});

describe('a number', () => {
  test.each([
    ['15550100', '15550100'],
    ['+1 (425) 555-1212', '14255551212'],
    ['+82 010-1234-5678', '8201012345678'],
    ['+44.20.7946.0000', '442079460000'],
    ['(+49) 30 123', '4930123'],
    ['\u00a0+1\u00a05550100', '15550100'],
  ])('%j is %s', (phone, digits) => {
    expect(hostPhone(phone)).toBe(digits);
  });

  /** "(491) 512-3456" is in America what +49 15123456 is in Germany. */
  test.each([
    '(491) 512-3456',
    '491 512 3456',
    '030 123456',
    '0049 30 123',
    '+0049 30 123',
    '+44 (0)20 7946 0000',
    '+44 ( 0 ) 20',
  ])('within a country is nobody’s abroad: %j', (phone) => {
    expect(hostPhone(phone)).toBeUndefined();
  });

  test.each(['', '+', 'none', '+1 555 CALL', '110****2333', '1+2', '++1', '１２３', '1;ext=2', '1'.repeat(129)])(
    '%j is none',
    (phone) => {
      expect(hostPhone(phone)).toBeUndefined();
    },
  );
});
