import { ConnectorError, ConnectorErrorCodes, type ConnectorSession } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { accountApi, signInPage, withoutSession } from '../../host/callers.ts';
import { clientKeysOf, clientOf, needsSession, speaksOAuth2 } from '../../mock/read-mock.ts';
import { type Bench, type Changes, comeBack, makeConnector, redirectUri, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';

/** A text of the same form whose last digit or letter is another one. */
const tampered = (text: string) => {
  const another = (last: string) => (/\d/.test(last) ? `${(Number(last) + 1) % 10}` : last === 'x' ? 'y' : 'x');
  return text.replace(/[a-z0-9](?=[^a-z0-9]*$)/i, another);
};

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

    // https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
    if (speaksOAuth2(mock)) {
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
        const run = signIn(bench, { callback: (sent) => ({ ...withoutCode(sent), ...error }) });
        await expect(run).rejects.toMatchObject({
          code: ConnectorErrorCodes.General,
          data: { error: 'server_error', errorDescription: expect.stringContaining('Out of order') },
        });
      });
    }

    // Only where the provider documents it does a missing code say that the person denied.
    const isDenial = denied && Object.keys(denied).length === 0;
    const expected = ConnectorErrorCodes[isDenial ? 'AuthorizationFailed' : 'InsufficientRequestParameters'];
    test('without a code is refused', () => fails({ callback: withoutCode }, expected));

    // https://www.rfc-editor.org/rfc/rfc9207#section-2.4: where metadata announce `iss`, what lacks it is another's answer.
    const isAnnounced = mock.documents?.some(
      ({ response }) => Object(response).authorization_response_iss_parameter_supported === true,
    );
    test('with nothing in it is refused', () =>
      fails({ callback: () => ({}) }, isAnnounced ? ConnectorErrorCodes.AuthorizationFailed : expected));

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

    /** Expects that nothing is sent any more once such a callback has arrived. */
    const failsAtOnce = async (change: (sent: Record<string, string>) => Record<string, string>) => {
      let before = 0;
      const callback = (sent: Record<string, string>) => {
        before = bench.requests.length;
        return change(sent);
      };
      await fails({ callback }, ConnectorErrorCodes.AuthorizationFailed);
      expect(bench.requests.slice(before).filter((request) => request.startsWith('POST'))).toEqual([]);
    };

    test('with another state is refused before any request', () =>
      failsAtOnce((sent) => ({ ...sent, state: 'other' })));

    test('without state is accepted: the sign-in page has compared it', async () => {
      const { userInfo } = await signIn(bench, { caller: accountApi(), callback: ({ state, ...rest }) => rest });
      expect(userInfo.id).toBe(mock.user.id);
    });

    test('that the visitor has changed makes them nobody else', async () => {
      const { id, email } = mock.user;
      let names: string[] = [];
      const listen = (sent: Record<string, string>) => {
        names = Object.keys(sent);
        return sent;
      };
      await signIn(bench, { caller: accountApi(), answer: listen });

      const changes = [
        ...names.map((changed) => (name: string, value: string) => (name === changed ? tampered(value) : value)),
        // An ID may stand in several places, which must agree.
        (_: string, value: string) => value.replaceAll(id, tampered(id)),
      ];
      for (const change of changes) {
        const answer = (sent: Record<string, string>) =>
          Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, change(name, value)]));
        const outcome = await signIn(bench, { caller: accountApi(), answer }).catch((error: unknown) => error);
        if (outcome instanceof ConnectorError) continue;
        expect(outcome).toMatchObject({ userInfo: { id } });
        expect([undefined, email]).toContain(Object(outcome).userInfo.email);
      }
    });

    // A parameter that comes twice arrives as a list, and only OAuth 2.0 has an issuer there (RFC 9207).
    test.each(speaksOAuth2(mock) ? ['state', 'iss'] : ['state'])(
      'with more than one %s is refused before any request',
      async (name) => {
        const twice = (sent: Record<string, string>) => ({ ...sent, [name]: [sent[name] ?? issuer, 'other'] });
        // The host's types have no lists, and its query strings do.
        await failsAtOnce(twice as Changes['callback'] & {});
      },
    );

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
      const arrives = async (callback: Record<string, string>, session: ConnectorSession) => {
        const before = bench.requests.length;
        const { getUserInfo } = await makeConnector(bench);
        const run = getUserInfo(callback, async () => session);
        await expectFailure(run, ConnectorErrorCodes.AuthorizationFailed, { mock });
        expect(bench.requests.slice(before)).toEqual([]);
      };

      const { clientId } = clientKeysOf(mock);
      if (clientId)
        test('that of another client', async () => {
          const config = { ...mock.config, [clientId]: `${clientOf(mock).id}0` };
          const other = { caller: accountApi(), config, mock: { ...mock, config } };
          const { passedOn, getSession } = await comeBack(bench, other);
          await arrives(passedOn, await getSession());
        });

      test('that of another connector', async () => {
        const { connector, passedOn, getSession } = await comeBack(bench, { caller: accountApi() });
        const session = Object.entries(await getSession());
        const otherwise = (held: unknown) =>
          typeof held === 'string' ? held.replaceAll(connector.metadata.id, 'social-another') : held;
        const others = session.map(([name, held]) => [name, otherwise(held)]);
        expect(others).not.toEqual(session);
        await arrives(passedOn, Object.fromEntries(others));
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

    if (!needsSession(mock))
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
