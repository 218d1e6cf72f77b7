import { expect, test } from 'vitest';
import { clientSecretPost } from './client-secret-post.ts';

test('ID and secret are parameters of the body (RFC 6749 §2.3.1)', async () => {
  const client = { clientId: 'an-id', clientSecret: 'a secret' };
  expect(await clientSecretPost(client, 'https://provider.test/token')).toEqual({
    parameters: { client_id: 'an-id', client_secret: 'a secret' },
  });
});
