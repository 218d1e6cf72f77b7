import { ConnectorErrorCodes } from '@logto/connector-kit';
import { HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../../host/callers.ts';
import { clientKeysOf, clientOf } from '../../mock/read-mock.ts';
import type { SimulatedProvider } from '../../mock/simulated-provider.ts';
import { answer } from '../../simulator/answer.ts';
import { type Bench, type Changes, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';
import { asForm, formLabels, isFlat } from '../faults/as-form.ts';
import { answering, faults, isFor, silent } from '../faults/faults.ts';
import { withoutWaiting } from '../network/without-waiting.ts';

/** The third of the four functions: the code exchange. */
export const testTokenEndpoint = (bench: Bench) => {
  const { mock, server } = bench;
  if (!mock.token) return;
  const { endpoint, query, method = 'POST', errors, response, answerType } = mock.token;
  const target = { endpoint, ...(query && { query }) };
  const { secret } = clientOf(mock);
  const codeName = mock.authorization.names?.code ?? 'code';
  /** Whatever goes wrong, a code is exchanged once (RFC 6749 §4.1.2). */
  const fails = async (changes: Changes, code: ConnectorErrorCodes, field?: string) => {
    const caller = accountApi();
    const before = bench.requests.length;
    await expectFailure(signIn(bench, { ...changes, caller }), code, {
      mock,
      caller,
      ...(field && { field }),
    });
    const asked = bench.requests.slice(before).filter((request) => request.split('?')[0] === `${method} ${endpoint}`);
    expect(asked.filter((request) => isFor(request, query)).length).toBeLessThanOrEqual(1);
  };
  const answers = (respond: () => Response): Changes => ({
    meanwhile: () => server.use(answering(target, respond)),
  });

  describe('the token endpoint', () => {
    test('refuses a wrong code', () =>
      fails({ answer: (sent) => ({ ...sent, [codeName]: 'wrong' }) }, ConnectorErrorCodes.SocialAuthCodeInvalid));

    if (secret !== undefined)
      test('refuses a wrong client secret', () => {
        const config = { ...mock.config, [clientKeysOf(mock).clientSecret ?? '']: 'wrong-secret' };
        return fails({ config }, ConnectorErrorCodes.InvalidConfig);
      });

    test.each(Object.entries(errors ?? {}))('reports %s as documented', async (error, documented) => {
      const expected =
        error === 'invalid_grant' ? ConnectorErrorCodes.SocialAuthCodeInvalid : ConnectorErrorCodes.InvalidConfig;
      await fails(
        answers(() => answer(documented)),
        expected,
      );
    });

    // A dialect of the provider's own leaves no room for it.
    if (isFlat(response) && !mock.simulate)
      test.each(formLabels)('answers in form encoding, labelled %s', async (label) => {
        const meanwhile = (provider: SimulatedProvider) => server.use(asForm(target, provider, label));
        expect((await signIn(bench, { meanwhile })).userInfo).toMatchObject(mock.user);
        const wrong = { meanwhile, callback: (sent: Record<string, string>) => ({ ...sent, [codeName]: 'wrong' }) };
        await fails(wrong, ConnectorErrorCodes.SocialAuthCodeInvalid);
      });

    if (!answerType)
      test('answers 200 with an error', () =>
        fails(
          answers(() => HttpResponse.json({ error: 'temporarily_unavailable' })),
          ConnectorErrorCodes.General,
        ));

    // By an error that stands for nothing else at any provider.
    test('echoes what it was sent', async () => {
      const caller = accountApi();
      const echo = answering(target, () => {
        const secrets = [secret, caller.written[0]?.codeVerifier].join(' and ');
        return HttpResponse.json(
          { error: 'temporarily_unavailable', error_description: `got ${secrets}` },
          { status: 400 },
        );
      });
      const run = signIn(bench, { caller, meanwhile: () => server.use(echo) });
      await expectFailure(run, ConnectorErrorCodes.General, { mock, caller });
    });

    test('answers 429', () =>
      fails(
        answers(() => new HttpResponse(null, { status: 429 })),
        ConnectorErrorCodes.RateLimitExceeded,
      ));

    test('answers 500', () =>
      fails(
        answers(() => HttpResponse.html('<h1>Oops</h1>', { status: 500 })),
        ConnectorErrorCodes.General,
      ));

    test.each(Object.entries(faults))('answers with %s', (_, respond) =>
      fails(answers(respond), ConnectorErrorCodes.InvalidResponse),
    );

    if ('access_token' in response)
      test('answers without an access token', () => {
        const { access_token, ...rest } = response;
        return fails(
          answers(() => HttpResponse.json(rest)),
          ConnectorErrorCodes.InvalidResponse,
          'access_token',
        );
      });

    test('does not answer', () =>
      withoutWaiting(() => fails({ meanwhile: () => server.use(silent(target)) }, ConnectorErrorCodes.General)));

    test('cannot be reached', () =>
      fails(
        answers(() => HttpResponse.error()),
        ConnectorErrorCodes.General,
      ));
  });
};
