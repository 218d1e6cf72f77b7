import { HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../callers.ts';
import { echoSpellings } from '../echo-spellings.ts';
import { clientOf } from '../read-mock.ts';
import { sentToken } from '../sent-token.ts';
import { type Bench, type Changes, signIn } from './bench.ts';
import { answering, type Target } from './faults.ts';

/** Everything that a failed sign-in tells, and of one that succeeds, who the person is. */
const toldBy = (run: ReturnType<typeof signIn>): Promise<string> =>
  run.then(
    ({ userInfo }) => JSON.stringify(userInfo),
    ({ message, stack, data }) => [message, stack, ...Object.values(Object(data))].join('\n'),
  );

/** What is left for the eye where invisible characters were taken out, or were put into spaces. */
const visible = (text: string) => text.replaceAll(/[\s\p{Cf}]/gu, '');

/** An error that repeats a secret, in whichever spelling. */
type Repeat = (secret: string) => Record<string, string>;

/** What a provider repeats of a request in its error reaches nobody, in whichever spelling it does so. */
export const testEchoes = (bench: Bench) => {
  const { mock, server } = bench;

  const isMasked = async (changes: (repeat: Repeat) => Changes) => {
    for (const spell of echoSpellings) {
      const repeated: string[] = [];
      const repeat: Repeat = (secret) => {
        repeated.push(spell(secret));
        return { error: 'invalid_request', error_description: `The request held ${spell(secret)}.` };
      };
      const told = await toldBy(signIn(bench, { caller: accountApi(), ...changes(repeat) }));
      expect(repeated).not.toEqual([]);
      for (const text of repeated) expect(visible(told)).not.toContain(visible(text));
    }
  };
  const refuse = (error: Record<string, string>) => HttpResponse.json(error, { status: 400 });
  const refusing = (target: Target, respond: (request: Request) => Record<string, string>) => () =>
    server.use(answering(target, (request) => refuse(respond(request))));

  describe('an error that repeats', () => {
    if (clientOf(mock).secret !== undefined)
      test('the client secret tells nothing of it', () => {
        const secret = 's3cr3t/+&<=>x';
        const config = { ...mock.config, [mock.keys?.clientSecret ?? 'clientSecret']: secret };
        // Some providers ask for it elsewhere, before a code is exchanged.
        const refusingIt = (repeat: Repeat) => (target: Target) =>
          answering(target, ({ url }) =>
            url.includes(encodeURIComponent(secret)) ? refuse(repeat(secret)) : undefined,
          );
        return isMasked((repeat) => ({
          config,
          meanwhile: () =>
            server.use(
              answering(mock.token, () => refuse(repeat(secret))),
              ...(mock.documents ?? []).map(refusingIt(repeat)),
            ),
        }));
      });

    const code = 'c0de/+&<=>x';
    const withCode = (sent: Record<string, string>) => ({ ...sent, [mock.authorization.names?.code ?? 'code']: code });

    test('the code tells nothing of it', () =>
      isMasked((repeat) => ({ callback: withCode, meanwhile: refusing(mock.token, () => repeat(code)) })));

    test('the code tells nothing of it, in the callback', () =>
      isMasked((repeat) => ({ callback: (sent) => ({ ...withCode(sent), ...repeat(code) }) })));

    const asked = mock.resources.filter(({ onDemand }) => !onDemand);

    test.each(asked)('the access token tells nothing of it, from $endpoint', (resource) => {
      const name = mock.token.names?.access_token ?? 'access_token';
      const response = { ...mock.token.response, [name]: 'acc3ss/+~t0ken=' };
      const provider = { ...mock, token: { ...mock.token, response } };
      const respond = (repeat: Repeat) => (request: Request) => repeat(sentToken(request, resource) ?? '');
      return isMasked((repeat) => ({ mock: provider, meanwhile: refusing(resource, respond(repeat)) }));
    });
  });
};
