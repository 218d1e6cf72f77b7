import { type ProviderMock, relocated, signIn, testConnector, testInstances } from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const claims = { iss: 'https://gitlab.com', sub: '1' };

testInstances(bench, (url) => relocated(mock, { 'https://gitlab.com': url }));

describe('the ID token', () => {
  const personWith = async (idToken: ProviderMock['idToken']) =>
    (await signIn(bench, { mock: { ...mock, ...(idToken && { idToken }) } })).userInfo;

  test('saves the request that user info would take', async () => {
    await signIn(bench);
    bench.requests.splice(0);
    await signIn(bench);
    expect(bench.requests).toEqual(['POST https://gitlab.com/oauth/token']);
  });

  /** https://gitlab.com/gitlab-org/gitlab/-/merge_requests/110922 */
  test('of a GitLab from before 2023 has the ID and the address alone, which is enough', async () => {
    const { rawData, ...person } = await personWith({
      ...mock.idToken,
      claims: { ...claims, email: 'public@example.com', email_verified: true },
    });
    expect(person).toEqual({ id: '1', email: 'public@example.com' });
  });

  test('has no address where the person shows none and the scope does not ask for it', async () => {
    expect(await personWith({ ...mock.idToken, claims })).not.toHaveProperty('email');
  });
});
