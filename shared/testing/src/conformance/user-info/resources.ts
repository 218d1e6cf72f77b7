import { ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import { once } from '@logto-social/oauth2';
import { HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../../host/callers.ts';
import type { MockResource, ProviderMock } from '../../mock/provider-mock.ts';
import { isProof } from '../../mock/read-mock.ts';
import { answer } from '../../simulator/answer.ts';
import { type Bench, type Changes, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';
import { answering, faults, isFor, silent, type Target } from '../faults/faults.ts';
import { withoutWaiting } from '../network/without-waiting.ts';
import { expectFitting } from './expect-fitting.ts';

/** The resource's endpoint, and its query where one URL serves several purposes. */
const targetOf = ({ token, resources }: ProviderMock, { endpoint, query }: MockResource): Target => {
  const isShared = [token, ...resources].filter((other) => other?.endpoint === endpoint).length > 1;
  return { endpoint, ...(isShared && query && { query }) };
};

/** Whatever goes wrong with a resource: who the person is must be known, and anything else may be missing. */
export const testResources = (bench: Bench) => {
  for (const [index, resource] of bench.mock.resources.entries()) {
    describe(`the resource ${resource.endpoint}`, () => {
      (isProof(bench.mock, index) ? testProof : testAddition)(bench, resource);
    });
  }
};

const answersOf = ({ mock, server }: Bench, resource: MockResource) => {
  const target = targetOf(mock, resource);
  return {
    target,
    answers: (respond: () => Response): Changes => ({ meanwhile: () => server.use(answering(target, respond)) }),
    doesNotAnswer: { meanwhile: () => server.use(silent(target)) },
    isAskedBy: (request: string) =>
      request.split('?')[0]?.endsWith(` ${target.endpoint}`) && isFor(request, target.query),
  };
};

const testProof = (bench: Bench, resource: MockResource) => {
  const { mock } = bench;
  const { answers, doesNotAnswer, isAskedBy } = answersOf(bench, resource);
  const { unauthorized, refusals = [], response } = resource;
  const fails = async (changes: Changes, code: ConnectorErrorCodes) => {
    const caller = accountApi();
    await expectFailure(signIn(bench, { ...changes, caller }), code, { mock, caller });
  };

  if (unauthorized)
    test('refuses the access token', () =>
      fails(
        answers(() => answer(unauthorized)),
        ConnectorErrorCodes.SocialAccessTokenInvalid,
      ));

  test.each(refusals)('answers $body, and the person is nobody', async (refusal) => {
    await expect(
      signIn(
        bench,
        answers(() => answer(refusal)),
      ),
    ).rejects.toBeInstanceOf(ConnectorError);
  });

  test('answers 403', () =>
    fails(
      answers(() => HttpResponse.json({ error: 'insufficient_scope' }, { status: 403 })),
      ConnectorErrorCodes.General,
    ));

  test('answers 404', () =>
    fails(
      answers(() => HttpResponse.html('<h1>Not found</h1>', { status: 404 })),
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
    const asked = bench.requests.slice(before).filter(isAskedBy);
    expect(asked).toHaveLength(resource.method === 'POST' ? 1 : 3);
  });

  test.each(Object.entries(faults))('answers with %s', (_, respond) =>
    fails(answers(respond), ConnectorErrorCodes.InvalidResponse),
  );

  if (typeof response !== 'string')
    test('answers with an error and status 200', () =>
      fails(
        answers(() => HttpResponse.json({ error: 'temporarily_unavailable' })),
        ConnectorErrorCodes.General,
      ));

  test('does not answer', () => withoutWaiting(() => fails(doesNotAnswer, ConnectorErrorCodes.General)));

  test('cannot be reached', () =>
    withoutWaiting(() =>
      fails(
        answers(() => HttpResponse.error()),
        ConnectorErrorCodes.General,
      ),
    ));
};

const testAddition = (bench: Bench, resource: MockResource) => {
  const { mock, server } = bench;
  const { answers, target } = answersOf(bench, resource);
  const { unauthorized, refusals = [] } = resource;
  const config = mock.email.rule === 'unverified' ? { ...mock.config, trustUnverifiedEmail: true } : mock.config;

  const personWhen = async (changes: Changes) => {
    const { userInfo } = await signIn(bench, { ...changes, config });
    expectFitting(userInfo);
    const { rawData, ...person } = userInfo;
    return person;
  };
  const personWithout = once(async () => {
    const person = await personWhen(answers(() => HttpResponse.json({ message: 'Not Found' }, { status: 404 })));
    server.resetHandlers();
    return person;
  });

  test('answers 404, and the person signs in without what it adds', async () => {
    const person = await personWithout();
    expect(person.id).toBe(mock.user.id);
    if (!resource.onDemand) expect(person).not.toEqual(await personWhen({}));
  });

  const wrong: Record<string, () => Response> = {
    ...(unauthorized && { 'that the access token is no longer good': () => answer(unauthorized) }),
    ...Object.fromEntries(refusals.map((refusal) => [JSON.stringify(refusal.body), () => answer(refusal)])),
    401: () => answer({ status: 401, body: { error: 'invalid_token' } }),
    403: () => answer({ status: 403, body: { error: 'insufficient_scope' } }),
    429: () => new HttpResponse(null, { status: 429 }),
    500: () => HttpResponse.html('<h1>Oops</h1>', { status: 500, headers: { 'retry-after': '0' } }),
    503: () => new HttpResponse(null, { status: 503, headers: { 'retry-after': '0' } }),
    'an error and status 200': () => answer({ status: 200, body: { error: 'temporarily_unavailable' } }),
    'nothing, as it cannot be reached': () => HttpResponse.error(),
    ...faults,
  };

  test.each(Object.entries(wrong))('answers %s, and so they do', async (_, respond) => {
    expect(await withoutWaiting(() => personWhen(answers(respond)))).toEqual(await personWithout());
  });

  test('does not answer, and so they do', async () => {
    const silence = { meanwhile: () => server.use(silent(target)) };
    expect(await withoutWaiting(() => personWhen(silence))).toEqual(await personWithout());
  });
};
