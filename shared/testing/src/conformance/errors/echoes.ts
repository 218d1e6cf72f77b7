import { HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../../host/callers.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { clientKeysOf, isProof } from '../../mock/read-mock.ts';
import { sentToken } from '../../simulator/sent-token.ts';
import { type Bench, type Changes, signIn } from '../bench/bench.ts';
import { answering, type Target } from '../faults/faults.ts';
import { echoSpellings } from './echo-spellings.ts';

/** Everything that a failed sign-in tells, and of one that succeeds, who the person is. */
const toldBy = (run: ReturnType<typeof signIn>): Promise<string> =>
  run.then(
    ({ userInfo }) => JSON.stringify(userInfo),
    ({ message, stack, data }) => [message, stack, ...Object.values(Object(data))].join('\n'),
  );

/** What is left for the eye where invisible characters were taken out, or were put into spaces. */
const visible = (text: string) => text.replaceAll(/[\s\p{Cf}]/gu, '');

/** The provider as it documents itself, but for the access token. */
const granting = (mock: ProviderMock, accessToken: string): ProviderMock => {
  if (!mock.token) return mock;
  const { names, response } = mock.token;
  const given = { ...response, [names?.access_token ?? 'access_token']: accessToken };
  return { ...mock, token: { ...mock.token, response: given } };
};

/** An error that repeats a secret, in whichever spelling. */
type Repeat = (secret: string) => Record<string, string>;

/** What a provider repeats of a request in its error reaches nobody, in whichever spelling it does so. */
export const testEchoes = (bench: Bench) => {
  const { mock, server } = bench;

  const isMasked = async (changes: (repeat: Repeat) => Changes) => {
    for (const spellings of echoSpellings) {
      const repeated: string[] = [];
      const repeat: Repeat = (secret) => {
        const spelled = spellings.map((spell) => spell(secret));
        repeated.push(...spelled);
        return { error: 'invalid_request', error_description: `The request held ${spelled.join(' and ')}.` };
      };
      const told = await toldBy(signIn(bench, { caller: accountApi(), ...changes(repeat) }));
      expect(repeated).not.toEqual([]);
      for (const text of repeated) expect(visible(told)).not.toContain(visible(text));
    }
  };
  const refuse = (error: Record<string, string>) => HttpResponse.json(error, { status: 400 });
  const refusing = (target: Target, respond: (request: Request) => Record<string, string>) => () =>
    server.use(answering(target, (request) => refuse(respond(request))));

  const token = mock.token ? [mock.token] : [];
  /** Where the callback is turned into something else, which its secret goes to. */
  const askedAbout = [...token, ...mock.resources.filter((_, index) => isProof(mock, index))].slice(0, 1);

  describe('an error that repeats', () => {
    // Some providers ask for it elsewhere, before a code is exchanged, or after.
    const others = [...(mock.documents ?? []), ...mock.resources];
    const { clientSecret = '' } = clientKeysOf(mock);
    if (mock.config[clientSecret] !== undefined && token.length + others.length > 0)
      test('the client secret tells nothing of it', () => {
        const secret = 's3cr3t/+&<=>x';
        const config = { ...mock.config, [clientSecret]: secret };
        const refusingIt = (repeat: Repeat) => (target: Target) =>
          answering({ endpoint: target.endpoint }, ({ url }) =>
            url.includes(encodeURIComponent(secret)) ? refuse(repeat(secret)) : undefined,
          );
        return isMasked((repeat) => ({
          config,
          // Where it signs, the provider must know it for the sign-in to get so far.
          mock: { ...mock, config },
          meanwhile: () =>
            server.use(
              ...token.map((target) => answering(target, () => refuse(repeat(secret)))),
              ...others.map(refusingIt(repeat)),
            ),
        }));
      });

    const code = 'c0de/+&<=>x';
    const withCode = (sent: Record<string, string>) => ({ ...sent, [mock.authorization.names?.code ?? 'code']: code });

    for (const target of askedAbout)
      test('the code tells nothing of it', () =>
        isMasked((repeat) => ({ answer: withCode, meanwhile: refusing(target, () => repeat(code)) })));

    test('the code tells nothing of it, in the callback', () =>
      isMasked((repeat) => ({ callback: (sent) => ({ ...withCode(sent), ...repeat(code) }) })));

    const asked = mock.resources.filter(({ onDemand, unauthorized }) => unauthorized && !onDemand);

    test.each(asked)('the access token tells nothing of it, from $endpoint', (resource) => {
      const provider = granting(mock, 'acc3ss/+~t0ken=');
      const respond = (repeat: Repeat) => (request: Request) => repeat(sentToken(request, resource) ?? '');
      return isMasked((repeat) => ({ mock: provider, meanwhile: refusing(resource, respond(repeat)) }));
    });
  });
};
