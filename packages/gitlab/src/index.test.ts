import { type ProviderMock, relocated, signIn, testConnector, testInstances } from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const claims = { iss: 'https://gitlab.com', sub: '1' };

testInstances(bench, (url) => {
  const { user, ...own } = relocated(mock, { 'https://gitlab.com': url });
  const { email, ...person } = user;
  return { ...own, user: person };
});

/** https://docs.gitlab.com/administration/settings/sign_up_restrictions/ */
describe('an address at an instance of one’s own', () => {
  const instanceUrl = 'https://gitlab.example.com';
  const own = relocated(mock, { 'https://gitlab.com': instanceUrl });
  const addressWith = async (changes: object, email_verified = true) => {
    const idToken = { ...own.idToken, claims: { ...claims, iss: instanceUrl, email: mock.user.email, email_verified } };
    const run = signIn(bench, { mock: { ...own, idToken }, config: { ...mock.config, instanceUrl, ...changes } });
    return (await run).userInfo.email;
  };

  test('counts for nothing, whatever its flag says', async () => {
    expect(await addressWith({})).toBeUndefined();
  });

  test('counts where the administrator trusts it, unless it is denied', async () => {
    expect(await addressWith({ trustUnverifiedEmail: true })).toBe(mock.user.email);
    expect(await addressWith({ trustUnverifiedEmail: true }, false)).toBeUndefined();
  });
});

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
