import { ConnectorErrorCodes, type ConnectorSession } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { accountApi, signInPage, withoutSession } from '../callers.ts';
import { clientOf } from '../read-mock.ts';
import { type Bench, begin, type Changes, makeConnector, redirectUri, signIn, state } from './bench.ts';
import { expectFailure } from './expect-failure.ts';

/** The second of the four functions: what the browser brings back. */
export const testCallback = (bench: Bench) => {
  const { mock } = bench;
  const { names = {}, denied = { error: 'access_denied' } } = mock.authorization;
  const issuer = mock.authorization.issuer ?? mock.idToken?.claims.iss;
  const codeName = names.code ?? 'code';
  const code = { [codeName]: 'code' };
  const withoutCode = (sent: Record<string, string>) =>
    Object.fromEntries(Object.entries(sent).filter(([name]) => name !== codeName));
  const fails = (changes: Changes, code: ConnectorErrorCodes) => {
    const caller = changes.caller ?? accountApi();
    return expectFailure(signIn(bench, { ...changes, caller }), code, { mock, caller });
  };

  describe('the callback', () => {
    if (denied)
      test('of a person who denies ends the sign-in', () =>
        fails({ decision: 'deny' }, ConnectorErrorCodes.AuthorizationFailed));

    // What only begins like a denial is another error, which is the provider's to explain.
    test.each(['access_denied_by_policy', 'user_denied_in_the_past'])(
      'with the error %s is no denial',
      async (error) => {
        const run = signIn(bench, { callback: (sent) => ({ ...withoutCode(sent), error }) });
        await expect(run).rejects.toMatchObject({ code: ConnectorErrorCodes.General, data: { error } });
      },
    );

    test('with another error carries the provider’s words', async () => {
      const error = { error: 'server_error', error_description: 'Out of order' };
      await expect(signIn(bench, { callback: (sent) => ({ ...withoutCode(sent), ...error }) })).rejects.toMatchObject({
        code: ConnectorErrorCodes.General,
        data: { error: 'server_error', errorDescription: expect.stringContaining('Out of order') },
      });
    });

    // Only where the provider documents it does a missing code say that the person denied.
    const isDenial = denied && Object.keys(denied).length === 0;
    const expected = ConnectorErrorCodes[isDenial ? 'AuthorizationFailed' : 'InsufficientRequestParameters'];
    test('without a code is refused', () => fails({ callback: withoutCode }, expected));

    test('with nothing in it is refused', () => fails({ callback: () => ({}) }, expected));

    test('that is no record is refused', async () => {
      const caller = accountApi();
      await signIn(bench, { caller });
      for (const nonsense of [undefined, null, 'code', 7, []]) {
        const connector = await makeConnector(bench);
        await expectFailure(
          connector.getUserInfo(nonsense, caller.getSession),
          ConnectorErrorCodes.InsufficientRequestParameters,
          { mock },
        );
      }
    });

    test('with another state is refused before any request', async () => {
      const before = bench.requests.length;
      await fails({ callback: (sent) => ({ ...sent, state: 'other' }) }, ConnectorErrorCodes.AuthorizationFailed);
      expect(bench.requests.slice(before).filter((request) => request.startsWith('POST'))).toEqual([]);
    });

    test('without state is accepted: the sign-in page has compared it', async () => {
      const { userInfo } = await signIn(bench, { caller: accountApi(), callback: ({ state, ...rest }) => rest });
      expect(userInfo.id).toBe(mock.user.id);
    });

    // A parameter that comes twice arrives as a list.
    test.each(['state', 'iss'])('with more than one %s is refused before any request', async (name) => {
      const before = bench.requests.length;
      const twice = (sent: Record<string, string>) => ({ ...sent, [name]: [sent[name] ?? issuer, 'other'] });
      // The host's types have no lists, and its query strings do.
      await fails({ callback: twice as Changes['callback'] & {} }, ConnectorErrorCodes.AuthorizationFailed);
      expect(bench.requests.slice(before).filter((request) => request.startsWith('POST'))).toEqual([]);
    });

    if (issuer) {
      const otherIssuers = ['https://attacker.example.com', `${issuer}.attacker.example.com`, `${issuer}/`, ''];
      test.each(otherIssuers)('from %j as its issuer is refused', (iss) =>
        fails({ callback: (sent) => ({ ...sent, iss }) }, ConnectorErrorCodes.AuthorizationFailed),
      );

      test('from the provider, as it says itself, is accepted', async () => {
        const { userInfo } = await signIn(bench, { callback: (sent) => ({ ...sent, iss: issuer }) });
        expect(userInfo.id).toBe(mock.user.id);
      });

      test('that denies in the name of somebody else is not believed', async () => {
        const callback = (sent: Record<string, string>) => ({
          ...withoutCode(sent),
          ...denied,
          iss: 'https://attacker.example.com',
        });
        await expect(signIn(bench, { callback })).rejects.toThrow(/`iss`/);
      });
    }

    test('without the session of its flow is refused', async () => {
      const callback = { ...code, redirectUri };
      const connector = await makeConnector(bench);
      for (const { getSession } of [signInPage(), accountApi()]) {
        await expectFailure(connector.getUserInfo(callback, getSession), ConnectorErrorCodes.AuthorizationFailed, {
          mock,
        });
      }
    });

    describe('to a session that is not its own is refused before any request:', () => {
      const arrives = async (session: ConnectorSession) => {
        const before = bench.requests.length;
        const connector = await makeConnector(bench);
        await expectFailure(
          connector.getUserInfo({ ...code, state, redirectUri }, async () => session),
          ConnectorErrorCodes.AuthorizationFailed,
          { mock },
        );
        expect(bench.requests.slice(before)).toEqual([]);
      };
      const begun = async (config?: unknown) => {
        const caller = accountApi();
        await begin(bench, { caller, config });
        return caller.getSession();
      };

      test('that of another client', async () => {
        const { id } = clientOf(mock);
        await arrives(await begun({ ...mock.config, [mock.keys?.clientId ?? 'clientId']: `${id}0` }));
      });

      test('that of another connector', async () => {
        const { metadata } = await makeConnector(bench);
        const session = Object.entries(await begun());
        const others = session.map(([name, held]) => [name, held === metadata.id ? 'social-another' : held]);
        expect(others).not.toEqual(session);
        await arrives(Object.fromEntries(others));
      });
    });

    test('used a second time is refused', async () => {
      const caller = signInPage();
      await signIn(bench, { caller });
      const connector = await makeConnector(bench);
      await expectFailure(
        connector.getUserInfo({ ...code, redirectUri }, caller.getSession),
        ConnectorErrorCodes.AuthorizationFailed,
        { mock, caller },
      );
    });

    if (mock.pkce !== 'required')
      test('without a session must bring the redirect URI', async () => {
        const connector = await makeConnector(bench);
        await expectFailure(
          connector.getUserInfo(code, withoutSession().getSession),
          ConnectorErrorCodes.InsufficientRequestParameters,
          { mock },
        );
      });
  });
};
