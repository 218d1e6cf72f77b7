import type { CreateConnector, SocialConnector } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { testAuthorization } from '../authorization/authorization.ts';
import { testDiscovery } from '../authorization/discovery.ts';
import { type Bench, signIn } from '../bench/bench.ts';
import { makeBench } from '../bench/make-bench.ts';
import { testAssertion } from '../callback/assertion.ts';
import { testCallback } from '../callback/callback.ts';
import { testConfiguration } from '../configuration/configuration.ts';
import { testPrivateKeys } from '../configuration/private-keys.ts';
import { testEmailAddress } from '../email-rule/email-address.ts';
import { testPhoneNumber } from '../email-rule/phone-number.ts';
import { testEchoes } from '../errors/echoes.ts';
import { testIdToken } from '../id-token/id-token.ts';
import { testMetadata } from '../metadata/metadata.ts';
import { testDeadline } from '../sign-in/deadline.ts';
import { expectRequests } from '../sign-in/expect-requests.ts';
import { testOptionalValues } from '../sign-in/optional-values.ts';
import { testSignIn } from '../sign-in/sign-in.ts';
import { testTokenEndpoint } from '../token/token-endpoint.ts';
import { testPerson } from '../user-info/person.ts';
import { testResources } from '../user-info/resources.ts';

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
