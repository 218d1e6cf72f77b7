import { ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { signInPage } from '../../host/callers.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { endpointOf } from '../../mock/read-mock.ts';
import { simulateProvider } from '../../simulator/simulate-provider.ts';
import { afterMetadataExpire } from '../bench/after-metadata-expire.ts';
import { type Bench, begin, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';

/** What metadata may name in place of an address. */
const unsafe = [
  'javascript:alert(document.domain)',
  'data:text/html,<script>alert(1)</script>',
  'http://server.attacker.example.com/',
  'https://jane:secret@server.attacker.example.com/',
  'https://server.attacker.example.com/#fragment',
  'server.attacker.example.com',
];

type Metadata = Readonly<Record<string, unknown>>;

/** Not every document is metadata, which name their issuer (OpenID Connect Discovery §3, RFC 8414 §2). */
const isMetadata = ({ response }: { response: unknown }) => Object.hasOwn(Object(response), 'issuer');

/** The provider as it documents itself, but for what its metadata say. */
const describing = (mock: ProviderMock, change: (metadata: Metadata) => Metadata): ProviderMock => ({
  ...mock,
  documents: (mock.documents ?? []).map((document) =>
    isMetadata(document) ? { ...document, response: change(Object(document.response)) } : document,
  ),
});

/** What a provider says of itself, where a connector asks it. */
export const testDiscovery = (bench: Bench) => {
  const { mock, server } = bench;
  const documents = (mock.documents ?? []).filter(isMetadata);
  if (documents.length === 0) return;
  const named = new Set(
    documents.flatMap(({ response }) => Object.keys(Object(response)).filter((key) => /_(endpoint|uri)$/.test(key))),
  );

  describe('discovered metadata', () => {
    afterMetadataExpire(bench);

    const cases = [...named].flatMap((key) => unsafe.map((address) => ({ key, address })));

    test.each(cases)('send nobody to $address as $key, and nothing', async ({ key, address }) => {
      const provider = describing(mock, (metadata) => ({ ...metadata, [key]: address }));
      server.use(...simulateProvider(provider).handlers);
      const caller = signInPage();
      const uri = await begin(bench, { caller }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(ConnectorError);
      });
      // What the connector does not go by may say anything.
      if (uri) expect(endpointOf(uri)).toBe(mock.authorization.endpoint);
      if (uri) await signIn(bench, { mock: provider }).catch((error) => expect(error).toBeInstanceOf(ConnectorError));
      expect(bench.requests.filter((request) => /attacker|[A-Z]+ http:/.test(request))).toEqual([]);
    });

    // https://www.rfc-editor.org/rfc/rfc9207#section-2.4
    test('that announce `iss` in every callback are held to it', async () => {
      const announcement = { authorization_response_iss_parameter_supported: true };
      const provider = describing(mock, (metadata) => ({ ...metadata, ...announcement }));
      const iss = mock.authorization.issuer ?? mock.idToken?.claims.iss ?? '';
      const { userInfo } = await signIn(bench, { mock: provider, callback: (sent) => ({ ...sent, iss }) });
      expect(userInfo.id).toBe(mock.user.id);
      for (const decision of ['allow', 'deny'] as const) {
        await expectFailure(
          signIn(bench, { mock: provider, decision, callback: ({ iss, ...rest }) => rest }),
          ConnectorErrorCodes.AuthorizationFailed,
          { mock },
        );
      }
    });

    test.each([null, 7, {}, '/me'])('need not name a user info endpoint: %j', async (userinfo_endpoint) => {
      const provider = describing(mock, (metadata) => ({ ...metadata, userinfo_endpoint }));
      const { userInfo } = await signIn(bench, { mock: provider });
      expect(userInfo.id).toBe(mock.user.id);
    });
  });
};
