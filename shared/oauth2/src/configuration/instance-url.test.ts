import { describe, expect, test } from 'vitest';
import { atInstance, instanceUrl } from './instance-url.ts';

const ownUrl = 'https://example.com';

describe('the URL of an instance', () => {
  test.each([
    ['https://git.example.com', 'https://git.example.com'],
    ['https://git.example.com/', 'https://git.example.com'],
    ['https://example.com/git//', 'https://example.com/git'],
    [' https://git.example.com ', 'https://git.example.com'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://git.internal', 'http://git.internal'],
    ['https://example.com/.well-known-things', 'https://example.com/.well-known-things'],
    ['https://example.com/💩💩/realm/', 'https://example.com/💩💩/realm'],
  ])('%j is %s', (entered, url) => {
    expect(instanceUrl().guard.parse(entered)).toBe(url);
  });

  test.each([
    'git.example.com',
    'ftp://git.example.com',
    'javascript:alert(1)',
    'https://jane:secret@git.example.com',
    'https://git.example.com/#top',
    'https://git.example.com/?x=1',
    'https://git.example.com/.well-known/openid-configuration',
    'https://git.example.com/.well-known/',
    '//git.example.com',
  ])('%j is refused', (entered) => {
    expect(instanceUrl(ownUrl).guard.safeParse(entered).success).toBe(false);
  });

  test.each([
    ['https://git.example.com/?x=1', 'Enter the URL without a query.'],
    ['https://git.example.com/.well-known/x', 'Enter the URL without /.well-known/ and what follows.'],
  ])('is refused with what to enter: %j', (entered, message) => {
    expect(instanceUrl().guard.safeParse(entered).error?.issues[0]?.message).toBe(message);
  });

  test.each([undefined, '', '  ', '/'])('is the provider’s own where none is entered (%j)', (entered) => {
    expect(instanceUrl(ownUrl).guard.parse(entered)).toBe(ownUrl);
    expect(instanceUrl(ownUrl).formItem).toMatchObject({ required: false, placeholder: ownUrl });
  });

  test.each([undefined, '', '  ', '/'])('must be entered where the provider has none (%j)', (entered) => {
    expect(instanceUrl().guard.safeParse(entered).success).toBe(false);
    expect(instanceUrl().formItem.required).toBe(true);
  });
});

test('an endpoint follows it', () => {
  const authorizationEndpoint = atInstance('/oauth/authorize');
  const config = { clientId: 'client-id', instanceUrl: 'https://example.com/git' };
  expect(authorizationEndpoint(config)).toBe('https://example.com/git/oauth/authorize');
});
