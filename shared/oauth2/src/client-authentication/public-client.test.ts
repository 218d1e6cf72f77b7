import { expect, test } from 'vitest';
import { publicClient } from './public-client.ts';

test('a public client names itself and nothing else (RFC 6749 §3.2.1)', async () => {
  const config = { clientId: 'an-id', clientSecret: 'a secret' };
  expect(await publicClient(config, 'https://provider.test/token')).toEqual({ parameters: { client_id: 'an-id' } });
});
