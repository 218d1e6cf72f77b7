import { ConnectorErrorCodes } from '@logto/connector-kit';
import { HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../callers.ts';
import { type Bench, type Changes, signIn } from './bench.ts';
import { expectFailure } from './expect-failure.ts';
import { answering, faults, silent, withoutWaiting } from './faults.ts';

/** The third of the four functions: the code exchange. */
export const testTokenEndpoint = (bench: Bench) => {
  const { mock, server } = bench;
  const { endpoint, errors, response } = mock.token;
  const fails = async (changes: Changes, code: ConnectorErrorCodes, field?: string) => {
    const caller = accountApi();
    await expectFailure(signIn(bench, { ...changes, caller }), code, {
      mock,
      caller,
      ...(field && { field }),
    });
  };
  const answers = (respond: () => Response): Changes => ({
    meanwhile: () => server.use(answering(endpoint, respond)),
  });

  describe('the token endpoint', () => {
    test('refuses a wrong code', () =>
      fails({ callback: (sent) => ({ ...sent, code: 'wrong' }) }, ConnectorErrorCodes.SocialAuthCodeInvalid));

    if (typeof mock.config.clientSecret === 'string')
      test('refuses a wrong client secret', () =>
        fails({ config: { ...mock.config, clientSecret: 'wrong-secret' } }, ConnectorErrorCodes.InvalidConfig));

    test.each(Object.entries(errors))('reports %s as documented', async (error, { status, body }) => {
      const expected =
        error === 'invalid_grant' ? ConnectorErrorCodes.SocialAuthCodeInvalid : ConnectorErrorCodes.InvalidConfig;
      await fails(
        answers(() => HttpResponse.json(body as null, { status })),
        expected,
      );
    });

    test('answers 200 with an error', () =>
      fails(
        answers(() => HttpResponse.json({ error: 'temporarily_unavailable' })),
        ConnectorErrorCodes.General,
      ));

    test('echoes what it was sent', async () => {
      const caller = accountApi();
      const echo = answering(endpoint, () => {
        const secrets = [mock.config.clientSecret, caller.written[0]?.codeVerifier].join(' and ');
        return HttpResponse.json({ error: 'invalid_request', error_description: `got ${secrets}` }, { status: 400 });
      });
      const run = signIn(bench, { caller, meanwhile: () => server.use(echo) });
      await expectFailure(run, ConnectorErrorCodes.General, { mock, caller });
    });

    test('answers 429', () =>
      fails(
        answers(() => new HttpResponse(null, { status: 429 })),
        ConnectorErrorCodes.RateLimitExceeded,
      ));

    test('answers 500 and is not asked again', async () => {
      const before = bench.requests.length;
      await fails(
        answers(() => HttpResponse.html('<h1>Oops</h1>', { status: 500 })),
        ConnectorErrorCodes.General,
      );
      expect(bench.requests.slice(before).filter((request) => request === `POST ${endpoint}`)).toHaveLength(1);
    });

    test.each(Object.entries(faults))('answers with %s', (_, respond) =>
      fails(answers(respond), ConnectorErrorCodes.InvalidResponse),
    );

    test('answers without an access token', () => {
      const { access_token, ...rest } = response;
      return fails(
        answers(() => HttpResponse.json(rest)),
        ConnectorErrorCodes.InvalidResponse,
        'access_token',
      );
    });

    test('does not answer', () =>
      withoutWaiting(() => fails({ meanwhile: () => server.use(silent(endpoint)) }, ConnectorErrorCodes.General)));

    test('cannot be reached', () =>
      fails(
        answers(() => HttpResponse.error()),
        ConnectorErrorCodes.General,
      ));
  });
};
