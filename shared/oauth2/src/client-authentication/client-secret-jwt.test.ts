import { jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { clientSecretJwt } from './client-secret-jwt.ts';

const endpoint = 'https://provider.test/token';
const client = { clientId: 'an-id', clientSecret: 'ein Geheimnis mit Ümläuten und mindestens 32 Zeichen' };

test.each(['HS256', 'HS384', 'HS512'] as const)(
  '%s: the provider verifies it with the same secret',
  async (algorithm) => {
    const { parameters } = await clientSecretJwt(algorithm)(client, endpoint);
    expect(parameters).not.toHaveProperty('client_secret');
    const secret = Buffer.from(client.clientSecret, 'utf8');
    const { payload, protectedHeader } = await jwtVerify(parameters?.client_assertion ?? '', secret, {
      algorithms: [algorithm],
      issuer: 'an-id',
      subject: 'an-id',
      audience: endpoint,
    });
    expect(protectedHeader).toEqual({ alg: algorithm, typ: 'JWT' });
    expect(payload.jti).toBeDefined();
  },
);

test('another secret does not verify it', async () => {
  const { parameters } = await clientSecretJwt('HS256')(client, endpoint);
  const verification = jwtVerify(parameters?.client_assertion ?? '', Buffer.from('another secret'));
  await expect(verification).rejects.toThrow('signature verification failed');
});
