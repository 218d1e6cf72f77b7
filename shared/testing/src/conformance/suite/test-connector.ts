import type { CreateConnector, SocialConnector } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import type { ProviderMock } from '../provider-mock.ts';
import { testAssertion } from './assertion.ts';
import { testAuthorization } from './authorization.ts';
import { type Bench, signIn } from './bench.ts';
import { testCallback } from './callback.ts';
import { testConfiguration } from './configuration.ts';
import { testDeadline } from './deadline.ts';
import { testDiscovery } from './discovery.ts';
import { testEchoes } from './echoes.ts';
import { expectRequests } from './expect-requests.ts';
import { testIdToken } from './id-token.ts';
import { testMetadata } from './metadata.ts';
import { makeBench } from './make-bench.ts';
import { testOptionalValues } from './optional-values.ts';
import { testPrivateKeys } from './private-keys.ts';
import { testResources } from './resources.ts';
import { testSignIn } from './sign-in.ts';
import { testTokenEndpoint } from './token-endpoint.ts';
import { testEmailAddress } from './email-address.ts';
import { testPerson } from './person.ts';
import { testPhoneNumber } from './phone-number.ts';

/**
 * The conformance suite, whole: every connector does what its provider documents, and every failure ends as the error
 * table says.
 *
 * @param createConnector the connector's default export.
 * @param mock what the provider documents.
 * @returns the bench, for the tests that only this provider needs.
 */
export const testConnector = (createConnector: CreateConnector<SocialConnector>, mock: ProviderMock): Bench => {
  const bench = makeBench(createConnector, mock);

  // Before any other test, so that no key has been fetched yet.
  test('signs the documented person in with the documented number of requests', async () => {
    const { userInfo } = await signIn(bench);
    expect(userInfo).toMatchObject(mock.user);
    expectRequests(bench.requests, mock.requests, '`requests` of the mock');
  });

  describe('metadata', () => testMetadata(bench));
  testConfiguration(bench);
  testPrivateKeys(bench);
  testAuthorization(bench);
  testDiscovery(bench);
  testSignIn(bench);
  testCallback(bench);
  testAssertion(bench);
  testTokenEndpoint(bench);
  testPerson(bench);
  testEmailAddress(bench);
  testPhoneNumber(bench);
  testEchoes(bench);
  testDeadline(bench);
  testResources(bench);
  testOptionalValues(bench);
  testIdToken(bench);
  return bench;
};
