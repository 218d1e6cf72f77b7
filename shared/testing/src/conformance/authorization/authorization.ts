import { createHash } from 'node:crypto';
import { ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { accountApi, signInPage, withoutSession } from '../../host/callers.ts';
import { clientOf, endpointOf, inItsNames, needsSession, speaksOAuth2 } from '../../mock/read-mock.ts';
import { type Bench, begin, jti, makeConnector, redirectUri, state } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';
import { parametersMend } from './parameters-mend.ts';

const parametersOf = (uri: string) => Object.fromEntries(new URL(uri).searchParams);

const s256 = (verifier: unknown) => createHash('sha256').update(String(verifier)).digest('base64url');

/** The first of the four functions: the URI that the browser is sent to. */
export const testAuthorization = (bench: Bench) => {
  const { mock } = bench;
  const { endpoint, parameters, names, omits = [], scopeDelimiter = ' ', binding } = mock.authorization;
  const asksForScope = 'scope' in parameters;
  const isOpenId = parameters.scope?.split(' ').includes('openid');

  const standardBinding = () => {
    const { id: client_id = '' } = clientOf(mock);
    const standard = { response_type: 'code', client_id, redirect_uri: redirectUri, state };
    const taken = Object.entries(standard).filter(([name]) => !omits.some((omitted) => omitted === name));
    return inItsNames(Object.fromEntries(taken), names);
  };

  /** What binds the answer to the request, in every sign-in; what has a form alone is as it was sent if it has that. */
  const bindingOf = (sent: Readonly<Record<string, string>>): Record<string, string> => {
    const bound = binding?.({ redirectUri, state, jti }) ?? standardBinding();
    const asSent = (name: string, form: string | RegExp) =>
      typeof form === 'string' || !form.test(sent[name] ?? '') ? String(form) : String(sent[name]);
    return Object.fromEntries(Object.entries(bound).map(([name, form]) => [name, asSent(name, form)]));
  };

  describe('the authorization URI', () => {
    test('has exactly the documented parameters', async () => {
      const caller = signInPage();
      const uri = await begin(bench, { caller });
      const session = caller.written[0] ?? {};
      expect(endpointOf(uri)).toBe(endpoint);
      const sent = parametersOf(uri);
      const expected = {
        ...parameters,
        ...bindingOf(sent),
        ...(isOpenId && { nonce: String(session.nonce) }),
        ...(mock.pkce !== 'unsupported' && {
          code_challenge: s256(session.codeVerifier),
          code_challenge_method: 'S256',
        }),
      };
      expect(sent, parametersMend(mock, sent, expected)).toEqual(expected);
      expect(uri).not.toContain('+');
    });

    // Of other protocols, not all have a secret to keep.
    if (speaksOAuth2(mock) || needsSession(mock))
      test('carries other secrets in every sign-in', async () => {
        const caller = signInPage();
        await begin(bench, { caller });
        await begin(bench, { caller });
        const [first, second] = caller.written;
        expect(first).not.toEqual(second);
        if (speaksOAuth2(mock)) expect(first?.nonce).not.toBe(second?.nonce);
        if (mock.pkce === 'unsupported') return;
        expect(first?.codeVerifier).toMatch(/^[\w.~-]{43,128}$/);
        expect(first?.codeVerifier).not.toBe(second?.codeVerifier);
      });

    if (asksForScope)
      test('asks for the scope of the request over the configured over the default', async () => {
        const { metadata } = await makeConnector(bench);
        const scopeKey = metadata.formItems?.find(({ key }) => /^scopes?$/.test(key))?.key ?? 'none';
        // As people separate them, whatever the provider wants between them.
        const configured = { ...mock.config, [scopeKey]: ' first\n second ' };
        const scopeOf = async (config: unknown, scope?: string) =>
          parametersOf(await begin(bench, { caller: signInPage(), config, ...(scope && { scope }) })).scope;
        const together = (...scopes: string[]) => scopes.join(scopeDelimiter);
        const withOpenId = (...scopes: string[]) => together(...(isOpenId ? ['openid'] : []), ...scopes);
        expect(await scopeOf(mock.config)).toBe(parameters.scope);
        if (!(scopeKey in mock.config)) {
          expect(await scopeOf({ ...mock.config, [scopeKey]: ' ' })).toBe(parameters.scope);
        }
        expect(await scopeOf(configured, 'third')).toBe(withOpenId('third'));
        const two = withOpenId('third', 'fourth');
        const sent = await scopeOf(configured, 'third fourth');
        expect(sent, parametersMend(mock, { scope: sent }, { scope: two })).toBe(two);
        // Logto's own connectors read `scope` as all that is asked for, and `scopes` as what is added.
        const added = together(...[parameters.scope].filter((scope) => scope !== undefined), 'first', 'second');
        expect(await scopeOf(configured)).toBe(scopeKey === 'scopes' ? added : withOpenId('first', 'second'));
      });

    test('sets the session once', async () => {
      for (const caller of [signInPage(), accountApi()]) {
        await begin(bench, { caller });
        expect(caller.written).toHaveLength(1);
        expect(caller.reads()).toBe(0);
      }
    });

    if (!needsSession(mock))
      test('does without PKCE and nonce for a caller that keeps no session', async () => {
        const sent = parametersOf(await begin(bench, { caller: withoutSession() }));
        expect(sent).toEqual({ ...parameters, ...bindingOf(sent) });
      });

    if (needsSession(mock))
      test('refuses a caller that keeps no session, as it needs one', async () => {
        await expectFailure(begin(bench, { caller: withoutSession() }), ConnectorErrorCodes.NotImplemented, { mock });
      });

    test('is not given when the session cannot be written', async () => {
      const broken = { ...signInPage(), setSession: async () => Promise.reject(new Error('store is down')) };
      await expectFailure(begin(bench, { caller: broken }), ConnectorErrorCodes.AuthorizationFailed, { mock });
    });
  });
};
