import { ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { signInPage } from '../../host/callers.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { endpointOf, grantedTokens, refreshedTokens } from '../../mock/read-mock.ts';
import { signIdToken } from '../../simulator/signing-key.ts';
import { simulateProvider } from '../../simulator/simulate-provider.ts';
import { afterMetadataExpire } from '../bench/after-metadata-expire.ts';
import { type Bench, begin, makeConnector, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';

/** How administrators write where their instance stands, and where that is. */
const spellings: Readonly<Record<string, string>> = {
  'https://instance.example.org': 'https://instance.example.org',
  'https://instance.example.org/': 'https://instance.example.org',
  ' https://example.org/below/a/path// ': 'https://example.org/below/a/path',
  'http://127.0.0.1:8080': 'http://127.0.0.1:8080',
  'http://localhost:3000/below': 'http://localhost:3000/below',
};

const refused = [
  'instance.example.org',
  '//instance.example.org',
  'ftp://instance.example.org',
  'javascript:alert(1)',
  'https://jane:secret@instance.example.org',
  'https://instance.example.org/?to=elsewhere',
  'https://instance.example.org/#elsewhere',
];

/**
 * A provider that people host themselves: the connector asks the instance that its administrator named, and no other.
 *
 * @param bench the bench of the connector, whose configuration has an `instanceUrl`.
 * @param standingAt what the provider documents, for an instance at a URL.
 * @param tenant what the configured URL ends in, where an instance has many issuers, such as `/realms/acme`.
 */
export const testInstances = (bench: Bench, standingAt: (instanceUrl: string) => ProviderMock, tenant = '') => {
  const at = (instanceUrl: string) => ({
    ...bench.mock.config,
    instanceUrl: instanceUrl.replace(/\/*\s*$/, (end) => `${tenant}${end}`),
  });

  describe('an instance', () => {
    afterMetadataExpire(bench);

    test.each(Object.entries(spellings))('at %j is asked where it stands', async (instanceUrl, url) => {
      const mock = standingAt(url);
      const { userInfo } = await signIn(bench, { mock, config: at(instanceUrl) });
      expect(userInfo).toMatchObject(mock.user);
      expect(bench.requests.filter((request) => !request.split(' ')[1]?.startsWith(`${url}/`))).toEqual([]);
    });

    test.each(refused)('is not %j', async (instanceUrl) => {
      const { configGuard } = await makeConnector(bench);
      expect(configGuard.safeParse(at(instanceUrl)).error?.issues[0]?.path).toEqual(['instanceUrl']);
      const begun = begin(bench, { caller: signInPage(), config: at(instanceUrl) });
      await expectFailure(begun, ConnectorErrorCodes.InvalidConfig, { mock: bench.mock, field: 'instanceUrl' });
    });

    test('is not the visitor’s to name', async () => {
      const elsewhere = 'https://attacker.example.com';
      const named = { instanceUrl: elsewhere, instance_url: elsewhere, issuer: elsewhere };
      const mock = standingAt('https://instance.example.org');
      const config = at('https://instance.example.org');
      const { userInfo } = await signIn(bench, { mock, config, callback: (sent) => ({ ...sent, ...named }) });
      expect(userInfo.id).toBe(mock.user.id);
      expect(bench.requests.filter((request) => request.includes('attacker'))).toEqual([]);
    });

    test.each([undefined, '', ' '])('is the provider’s own where it has one (%j)', async (instanceUrl) => {
      const { configGuard, metadata } = await makeConnector(bench);
      const config = { ...bench.mock.config, instanceUrl };
      const isRequired = metadata.formItems?.some((item) => item.key === 'instanceUrl' && item.required);
      expect(configGuard.safeParse(config).success).toBe(!isRequired);
      if (isRequired) return;
      expect(endpointOf(await begin(bench, { caller: signInPage(), config }))).toBe(bench.mock.authorization.endpoint);
    });

    if (bench.mock.token?.refreshed)
      test('refreshes its own tokens', async () => {
        const mock = standingAt('https://instance.example.org');
        bench.server.use(...simulateProvider(mock).handlers);
        const connector = await makeConnector(bench, at('https://instance.example.org'));
        const tokens = await connector.getAccessTokenByRefreshToken?.(String(grantedTokens(mock).refresh_token));
        expect(tokens?.access_token).toBe(refreshedTokens(mock).access_token);
      });

    if (bench.mock.idToken)
      test('vouches for nobody with a token of another', async () => {
        const mock = standingAt('https://instance.example.org');
        const { iss } = standingAt('https://other.example.org').idToken?.claims ?? {};
        const ofAnother = signIn(bench, {
          mock,
          config: at('https://instance.example.org'),
          departure: { signIdToken: (claims) => signIdToken({ ...claims, ...(iss && { iss }) }) },
        });
        await expectFailure(ofAnother, ConnectorErrorCodes.SocialIdTokenInvalid, { mock, field: 'iss' });
      });
  });
};
