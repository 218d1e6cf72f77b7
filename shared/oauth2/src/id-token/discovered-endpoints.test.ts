import { describe, expect, test } from 'vitest';
import { discoveredEndpoints } from './discovered-endpoints.ts';

const described = (sendsIssuer?: true) =>
  discoveredEndpoints(async ({ url }: { url: string }) => ({
    issuer: 'acme.com',
    authorizationEndpoint: `${url}/authorize`,
    tokenEndpoint: `${url}/token`,
    jwksUri: `${url}/keys`,
    userInfoEndpoint: undefined,
    sendsIssuer,
  }));

const config = { url: 'https://endpoints.test' };

describe('a provider that describes itself', () => {
  test('says where the browser is sent, and where a code is exchanged', async () => {
    const { authorizationEndpoint, tokenEndpoint, provider } = described();
    expect(await authorizationEndpoint(config)).toBe('https://endpoints.test/authorize');
    expect(await tokenEndpoint(config)).toBe('https://endpoints.test/token');
    expect((await provider(config)).jwksUri).toBe('https://endpoints.test/keys');
  });

  test.each([true, undefined] as const)('names itself in its callbacks if it says so (%j)', async (says) => {
    const { accepts, isRequired } = await described(says).issuer(config);
    expect(isRequired).toBe(says === true);
    expect([accepts('acme.com'), accepts('https://endpoints.test')]).toEqual([true, false]);
  });
});
