import { describe, expect, test } from 'vitest';
import { discoveredUrl, optionalProviderUrl, providerUrl } from './provider-url.ts';

const addresses = [
  'https://example.com',
  'https://example.com/',
  'https://example.com:8443/tenant/authorize?policy=sign-in',
  'https://xn--bcher-kva.example/authorize',
  'HTTPS://example.com/authorize',
  'https://example.com/@jane/authorize',
];

const noAddresses = [
  ['', 'nothing'],
  ['example.com', 'no scheme'],
  ['/authorize', 'a path'],
  ['//example.com/authorize', 'no scheme, but slashes'],
  ['javascript:alert(document.domain)', 'a script'],
  ['javascript://example.com/%0aalert(1)', 'a script that looks like an address'],
  ['JavaScript:alert(1)', 'a script in other letters'],
  ['data:text/html,<script>alert(1)</script>', 'a document'],
  ['file:///etc/passwd', 'a file'],
  ['ftp://example.com', 'another protocol'],
  ['wechat://example.com', 'an app'],
  ['https:example.com', 'a scheme without slashes'],
  ['https:\\\\example.com', 'slashes that are none'],
  ['https://example.com\\@attacker.example.com/', 'a backslash, which some take for the end of the host'],
  ['https://', 'no host'],
  ['https://jane@example.com', 'a user name'],
  ['https://jane:secret@example.com', 'credentials'],
  ['https://:secret@example.com', 'a password alone'],
  ['https://example.com/#fragment', 'a fragment'],
  ['https://example.com/#', 'an empty fragment'],
  ['https://exam\tple.com', 'a tab'],
  ['https://example.com/a\nb', 'a line break'],
  ['https://example.com/a b', 'a space'],
  ['https://example.com:99999', 'a port that does not exist'],
] as const;

describe('a URL that an administrator enters', () => {
  test.each(addresses)('may be %s', (url) => {
    expect(providerUrl.parse(url)).toBe(url);
  });

  test.each(['http://localhost:3000', 'http://provider.internal/authorize'])('may be less than secure: %s', (url) => {
    expect(providerUrl.parse(url)).toBe(url);
  });

  test('is trimmed', () => {
    expect(providerUrl.parse('  https://example.com\n')).toBe('https://example.com');
  });

  test.each(noAddresses)('is not %j: %s', (url) => {
    expect(providerUrl.safeParse(url).success).toBe(false);
  });

  test.each([undefined, null, 7, {}, []])('is a text, not %j', (url) => {
    expect(providerUrl.safeParse(url).success).toBe(false);
  });
});

test('a URL that an administrator enters is refused with what to enter', () => {
  expect(providerUrl.safeParse('example.com').error?.issues[0]?.message).toBe(
    'Enter a URL that begins with https:// and has no credentials and no #.',
  );
});

describe('a URL that a provider names', () => {
  const isTaken = (url: unknown, source?: string) => discoveredUrl(source).safeParse(url).success;

  test.each(addresses)('may be %s, whoever names it', (url) => {
    for (const source of ['https://example.com', 'http://example.com', undefined]) {
      expect(isTaken(url, source)).toBe(true);
    }
  });

  test.each(noAddresses)('is not %j: %s', (url) => {
    for (const source of ['https://example.com', 'http://example.com', undefined]) {
      expect(isTaken(url, source)).toBe(false);
    }
  });

  test('is not trimmed: nobody typed it', () => {
    expect(isTaken(' https://example.com')).toBe(false);
  });

  test('is no less secure than what names it', () => {
    expect(isTaken('http://example.com/token', 'https://example.com')).toBe(false);
    expect(isTaken('http://localhost/token', 'https://example.com')).toBe(false);
    expect(isTaken('http://localhost/token', 'https://localhost')).toBe(false);
  });

  test.each(['http://example.com', 'http://localhost:8080'])('goes on with the http that was entered: %s', (source) => {
    expect(isTaken('http://example.com/token', source)).toBe(true);
  });

  test.each([
    'http://localhost:8080/sso',
    'http://idp.localhost/sso',
    'http://127.0.0.1/sso',
    'http://127.1.2.3:8080/sso',
    'http://127.255.255.254/sso',
    'http://[::1]:8080/sso',
    'http://127.1/sso',
  ])('of a document without an address may be on this machine: %s', (url) => {
    expect(isTaken(url)).toBe(true);
  });

  test.each([
    'http://example.com/sso',
    'http://localhost.example.com/sso',
    'http://notlocalhost/sso',
    'http://127.0.0.1.example.com/sso',
    'http://128.0.0.1/sso',
    'http://[::2]/sso',
  ])('of a document without an address is otherwise https, not %s', (url) => {
    expect(isTaken(url)).toBe(false);
  });
});

describe('a URL that an administrator may leave out', () => {
  test.each([undefined, '', '  '])('is not there where it is %j', (url) => {
    expect(optionalProviderUrl.parse(url)).toBeUndefined();
  });

  test('is otherwise like any that they enter', () => {
    expect(optionalProviderUrl.parse(' https://example.com ')).toBe('https://example.com');
    expect(optionalProviderUrl.safeParse('javascript:alert(1)').success).toBe(false);
    expect(optionalProviderUrl.safeParse(7).success).toBe(false);
  });
});
