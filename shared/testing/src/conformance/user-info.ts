import { ConnectorErrorCodes } from '@logto/connector-kit';
import { HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { withPath } from '../at-path.ts';
import { accountApi } from '../callers.ts';
import type { Place, ProviderMock } from '../provider-mock.ts';
import { type Bench, type Changes, signIn } from './bench.ts';
import { expectFailure } from './expect-failure.ts';
import { answering, faults, isFor, silent, withoutWaiting } from './faults.ts';

/** The provider as it documents itself, but for one value in one of its answers. */
const withValue = (mock: ProviderMock, place: Place, value: unknown): ProviderMock => ({
  ...mock,
  token:
    place.in === mock.token.endpoint
      ? { ...mock.token, response: withPath(mock.token.response, place.path, value) as Record<string, unknown> }
      : mock.token,
  ...(mock.idToken && {
    idToken:
      place.in === 'id_token'
        ? { ...mock.idToken, claims: withPath(mock.idToken.claims, place.path, value) as typeof mock.idToken.claims }
        : mock.idToken,
  }),
  resources: mock.resources.map((resource) =>
    resource.endpoint === place.in
      ? { ...resource, response: withPath(resource.response, place.path, value) }
      : resource,
  ),
});

/** The last of the four functions: who the person is. */
export const testUserInfo = (bench: Bench) => {
  const { mock, server } = bench;
  const fails = async (changes: Changes, code: ConnectorErrorCodes, field?: string) => {
    const caller = accountApi();
    await expectFailure(signIn(bench, { ...changes, caller }), code, {
      mock,
      caller,
      ...(field && { field }),
    });
  };
  const says = async (place: Place, value: unknown, config: unknown = mock.config) =>
    (await signIn(bench, { mock: withValue(mock, place, value), config })).userInfo;

  describe('the person', () => {
    const invalid =
      mock.id.in === 'id_token' ? ConnectorErrorCodes.SocialIdTokenInvalid : ConnectorErrorCodes.InvalidResponse;

    test.each([undefined, null, '', {}])('without an ID is nobody (%j)', (value) =>
      fails({ mock: withValue(mock, mock.id, value) }, invalid),
    );

    if (mock.id.in !== 'id_token')
      test('may have a number for an ID', async () => {
        expect((await says(mock.id, 1234567890123)).id).toBe('1234567890123');
      });

    if (mock.id.in !== 'id_token')
      test('has no ID that JSON has rounded', () =>
        fails({ mock: withValue(mock, mock.id, 2 ** 53) }, ConnectorErrorCodes.InvalidResponse));
  });

  describe('the email address', () => {
    const { email } = mock;

    if (email.rule === 'flagged') {
      const { yes = [] } = email;

      test.each([true, 'true', ...yes])('is passed on when flagged %j', async (flag) => {
        expect((await says(email.flag, flag)).email).toBe(mock.user.email);
      });

      const others = [false, 'false', 0, '0', undefined, null, 1, '1', 'yes'].filter((value) => !yes.includes(value));
      test.each(others)('is left out when flagged %j', async (flag) => {
        expect((await says(email.flag, flag)).email).toBeUndefined();
      });
    }

    if (email.rule === 'unverified') {
      test('is left out, as nobody vouches for it', async () => {
        expect((await signIn(bench)).userInfo.email).toBeUndefined();
      });

      test('is passed on when the administrator trusts the provider', async () => {
        const config = { ...mock.config, trustUnverifiedEmail: true };
        expect((await signIn(bench, { config })).userInfo.email).toBe(email.address);
      });
    }

    if (email.rule === 'verified') {
      test('is passed on, as the provider vouches for it', async () => {
        expect((await signIn(bench)).userInfo.email).toBe(mock.user.email);
        expect(mock.user.email).toBeDefined();
      });
    }

    if (email.rule === 'none') {
      test('does not exist', async () => {
        expect((await signIn(bench)).userInfo.email).toBeUndefined();
      });
    }
  });

  const [resource] = mock.resources;
  if (!resource) return;
  const sharesUrl = mock.token.endpoint === resource.endpoint;
  const target = { endpoint: resource.endpoint, ...(sharesUrl && resource.query && { query: resource.query }) };
  const answers = (respond: () => Response): Changes => ({
    meanwhile: () => server.use(answering(target, respond)),
  });

  describe('the user info endpoint', () => {
    const { status, body } = resource.unauthorized;

    test('refuses the access token', () =>
      fails(
        answers(() => HttpResponse.json(body as null, { status })),
        ConnectorErrorCodes.SocialAccessTokenInvalid,
      ));

    test('answers 403', () =>
      fails(
        answers(() => HttpResponse.json({ error: 'insufficient_scope' }, { status: 403 })),
        ConnectorErrorCodes.General,
      ));

    test('answers 429', () =>
      fails(
        answers(() => new HttpResponse(null, { status: 429 })),
        ConnectorErrorCodes.RateLimitExceeded,
      ));

    test('answers 503 and is asked again, twice', async () => {
      const before = bench.requests.length;
      const unavailable = answers(() => new HttpResponse(null, { status: 503 }));
      await withoutWaiting(() => fails(unavailable, ConnectorErrorCodes.General));
      const asked = bench.requests
        .slice(before)
        .filter((request) => request.split('?')[0]?.endsWith(` ${resource.endpoint}`) && isFor(request, target.query));
      expect(asked).toHaveLength(resource.method === 'POST' ? 1 : 3);
    });

    test.each(Object.entries(faults))('answers with %s', (_, respond) =>
      fails(answers(respond), ConnectorErrorCodes.InvalidResponse),
    );

    test('does not answer', () =>
      withoutWaiting(() => fails({ meanwhile: () => server.use(silent(target)) }, ConnectorErrorCodes.General)));
  });
};
