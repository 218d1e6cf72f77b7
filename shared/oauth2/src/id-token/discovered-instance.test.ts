import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { discoveredInstance } from './discovered-instance.ts';

const network = simulatedNetwork();

/** An instance that describes itself at the address that belongs to its issuer. */
const publish = (issuer: string, more: object = {}) => {
  const metadata = {
    issuer,
    authorization_endpoint: 'https://example.com/authorize',
    token_endpoint: 'https://example.com/token',
    jwks_uri: 'https://example.com/keys',
    ...more,
  };
  network.use(
    http.get(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, () => HttpResponse.json(metadata)),
  );
};

const at = (instanceUrl: string) => ({ clientId: 'client-id', instanceUrl });

describe('an instance that describes itself', () => {
  test('says where the browser is sent, where a code is exchanged, and who issues and signs', async () => {
    publish('https://plain.instance.test');
    const { provider, authorizationEndpoint, tokenEndpoint } = discoveredInstance();
    const config = at('https://plain.instance.test');
    expect(await authorizationEndpoint(config)).toBe('https://example.com/authorize');
    expect(await tokenEndpoint(config)).toBe('https://example.com/token');
    expect(await provider(config)).toMatchObject({
      issuer: 'https://plain.instance.test',
      jwksUri: 'https://example.com/keys',
    });
  });

  test('may end its issuer with a slash', async () => {
    publish('https://slash.instance.test/tenant/');
    const { issuer } = await discoveredInstance().provider(at('https://slash.instance.test/tenant'));
    expect(issuer).toBe('https://slash.instance.test/tenant/');
  });

  test('is no other than the one that is configured', async () => {
    publish('https://honest.instance.test', { issuer: 'https://other.instance.test' });
    await expect(discoveredInstance().tokenEndpoint(at('https://honest.instance.test'))).rejects.toThrow(
      failure('configInvalid', { field: 'issuer' }),
    );
  });

  test.each([true, undefined])('names itself in its callbacks if it says so (%j)', async (says) => {
    const url = `https://says-${says}.instance.test`;
    publish(url, { authorization_response_iss_parameter_supported: says });
    const { accepts, isRequired } = await discoveredInstance().issuer(at(url));
    expect(isRequired).toBe(says === true);
    expect([accepts(url), accepts('https://other.instance.test')]).toEqual([true, false]);
  });
});
