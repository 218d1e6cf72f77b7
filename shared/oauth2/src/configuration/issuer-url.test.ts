import { describe, expect, test } from 'vitest';
import { issuerUrl } from './issuer-url.ts';

const { guard, formItem } = issuerUrl({
  pattern: /\/tenants\/[^/]+$/,
  hint: 'Enter the URL of the tenant: it ends in /tenants/<tenant>.',
  label: 'Tenant URL',
  placeholder: 'https://example.com/tenants/<tenant>',
});

describe('the URL of an issuer', () => {
  test.each(['https://example.com/tenants/acme', ' https://example.com/tenants/acme/ '])('%j is kept', (entered) => {
    expect(guard.parse(entered)).toBe('https://example.com/tenants/acme');
  });

  test.each(['https://example.com', 'https://example.com/tenants/', 'https://example.com/tenants/acme/keys'])(
    '%j is refused with what to enter',
    (entered) => {
      const { error } = guard.safeParse(entered);
      expect(error?.issues[0]?.message).toBe('Enter the URL of the tenant: it ends in /tenants/<tenant>.');
    },
  );

  test.each([undefined, '', 'ftp://example.com/tenants/acme', 'https://example.com/?x=/tenants/acme'])(
    '%j is no URL of an instance',
    (entered) => {
      expect(guard.safeParse(entered).success).toBe(false);
    },
  );

  test('is asked for in the words of the provider', () => {
    expect(formItem).toMatchObject({
      label: 'Tenant URL',
      placeholder: 'https://example.com/tenants/<tenant>',
      required: true,
      description: expect.stringContaining('Never change it'),
    });
  });
});
