import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { requestProviderMetadata } from './provider-metadata.ts';

const network = simulatedNetwork();

const url = 'https://issuer.provider-metadata.test/tenant/.well-known/openid-configuration';

test('the metadata are what the document says, whoever it says that it is', async () => {
  const asked = vi.fn(() =>
    HttpResponse.json({
      issuer: 'https://issuer.provider-metadata.test/{tenant}',
      authorization_endpoint: 'https://issuer.provider-metadata.test/authorize',
      token_endpoint: 'https://issuer.provider-metadata.test/token',
      jwks_uri: 'https://issuer.provider-metadata.test/keys',
      userinfo_endpoint: 'https://issuer.provider-metadata.test/me',
    }),
  );
  network.use(http.get(url, asked));
  const metadata = {
    issuer: 'https://issuer.provider-metadata.test/{tenant}',
    authorizationEndpoint: 'https://issuer.provider-metadata.test/authorize',
    tokenEndpoint: 'https://issuer.provider-metadata.test/token',
    jwksUri: 'https://issuer.provider-metadata.test/keys',
    userInfoEndpoint: 'https://issuer.provider-metadata.test/me',
  };
  expect(await requestProviderMetadata(url)).toEqual(metadata);
  expect(await requestProviderMetadata(url)).toEqual(metadata);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('they are asked for again while the provider is in trouble', async () => {
  const described = {
    issuer: 'https://issuer.provider-metadata.test',
    authorization_endpoint: 'https://issuer.provider-metadata.test/authorize',
    token_endpoint: 'https://issuer.provider-metadata.test/token',
    jwks_uri: 'https://issuer.provider-metadata.test/keys',
  };
  const answers = [new HttpResponse(null, { status: 503, headers: { 'retry-after': '0' } })];
  network.use(http.get(url, () => answers.pop() ?? HttpResponse.json(described)));
  expect(await requestProviderMetadata(url)).toMatchObject({ issuer: described.issuer });
  network.use(http.get(url, () => HttpResponse.json(described, { status: 503, headers: { 'retry-after': '60' } })));
  await expect(requestProviderMetadata(url)).rejects.toThrow(failure('providerError'));
  network.use(http.get(url, () => HttpResponse.json(described, { status: 400 })));
  await expect(requestProviderMetadata(url)).rejects.toThrow(failure('responseInvalid'));
});
