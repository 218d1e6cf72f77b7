import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientSecretBasic } from './client-secret-basic.ts';

const endpoint = 'https://provider.test/token';

const authorization = async (clientId: string, clientSecret: string) => {
  const credentials = await clientSecretBasic({ clientId, clientSecret }, endpoint);
  expect(credentials.parameters).toBeUndefined();
  return credentials.headers?.authorization ?? '';
};

test('the example of RFC 6749 §2.3.1', async () => {
  expect(await authorization('s6BhdRkqt3', '7Fjfp0ZBr1KtDRbnfVdmIw')).toBe(
    'Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3',
  );
});

test('ID and secret are form-encoded, the colon between them is not', async () => {
  const header = await authorization('an:id', 'p %+&=/é');
  expect(atob(header.replace('Basic ', ''))).toBe('an%3Aid:p+%25%2B%26%3D%2F%C3%A9');
});

test('any ID and secret are read back as they were', async () => {
  const text = fc.string({ unit: 'binary' });
  const decode = (encoded = '') => new URLSearchParams(`value=${encoded}`).get('value');
  await fc.assert(
    fc.asyncProperty(text, text, async (clientId, clientSecret) => {
      const header = await authorization(clientId, clientSecret);
      expect(header).toMatch(/^Basic [A-Za-z\d+/]+={0,2}$/);
      const parts = atob(header.replace('Basic ', '')).split(':');
      expect(parts).toHaveLength(2);
      expect(parts.map(decode)).toEqual([clientId, clientSecret]);
    }),
  );
});
