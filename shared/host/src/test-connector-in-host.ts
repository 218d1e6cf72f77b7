import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  accountApi,
  type Bench,
  begin,
  type Caller,
  type Changes,
  makeConnector,
  needsSession,
  redirectUri,
  signIn,
  signInPage,
  withoutSession,
} from '@logto-social/testing';
import { expect, test } from 'vitest';
import type { Factory, Host } from './load-host.ts';
import type { PublishedConnector } from './published-connectors.ts';
import { readMock } from './read-mock.ts';

/** One connector, as the host has unpacked and loaded it. */
export const testConnectorInHost = async (
  host: Host,
  connector: PublishedConnector,
  { server, factory, directory }: { server: Bench['server']; factory: () => Factory; directory: string },
) => {
  const mock = await readMock(connector);
  const read = async (file: string) => readFile(path.join(directory, file), 'utf8');
  const imageUri = async (file: string) =>
    `data:image/svg+xml;base64,${Buffer.from(await read(file)).toString('base64')}`;

  /** The connector as the host makes it, anew at each look-up. */
  const bench: Bench = {
    createConnector: async ({ getConfig }) => (await host.buildRawConnector(factory(), getConfig)).rawConnector,
    mock,
    server,
    requests: [],
  };

  const expectPerson = async (caller: Caller) => {
    const { rawData, ...person } = (await signIn(bench, { caller })).userInfo;
    expect(person).toEqual(mock.user);
  };

  const expectHostsError = async (promise: Promise<unknown>, code: ConnectorErrorCodes) => {
    const error = await promise.then(
      () => expect.fail('It should have failed.'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(host.ConnectorError);
    expect(error).toMatchObject({ code, data: { errorDescription: expect.stringMatching(/\w/) } });
  };

  const keepsNoSession = { ...withoutSession(), setSession: host.notImplemented, getSession: host.notImplemented };

  test('is loaded', async () => {
    // What the host writes to its log and goes on without, this throws.
    await host.loadConnector(directory, false);
    expect(() => host.connectorMetadataGuard.parse(factory().metadata)).not.toThrow();
  });

  test('shows its logo and its guide', async () => {
    const { rawMetadata } = await host.buildRawConnector(factory(), async () => mock.config);
    for (const { logo, logoDark, readme } of [factory().metadata, rawMetadata]) {
      expect(logo).toBe(await imageUri('logo.svg'));
      expect(logoDark).toBe(logoDark && (await imageUri('logo-dark.svg')));
      expect(readme).toBe(await read('README.md'));
    }
  });

  test('accepts the configuration that the console saves', () => {
    expect(factory().configGuard.safeParse(mock.config)).toMatchObject({ success: true });
  });

  const callers = { 'the sign-in page': signInPage, 'the Account API': accountApi };
  test.each(Object.entries(callers))('signs in for %s', (_, caller) => expectPerson(caller()));

  if (!needsSession(mock)) test('signs in for a caller that keeps no session', () => expectPerson(keepsNoSession));

  if (needsSession(mock))
    test('tells a caller that keeps no session that it needs one', async () => {
      const { getUserInfo } = await makeConnector(bench);
      const { getSession } = keepsNoSession;
      await expectHostsError(begin(bench, { caller: keepsNoSession }), ConnectorErrorCodes.NotImplemented);
      await expectHostsError(
        getUserInfo({ code: 'code', redirectUri }, getSession),
        ConnectorErrorCodes.NotImplemented,
      );
    });

  test('fails with the error that the host knows', () => {
    const ofAnotherSignIn: Changes = {
      caller: accountApi(),
      callback: (sent) => ({ ...sent, state: 'other' }),
    };
    // Some providers do not send anybody back who denies.
    const changes: Changes = mock.authorization.denied === null ? ofAnotherSignIn : { decision: 'deny' };
    return expectHostsError(signIn(bench, changes), ConnectorErrorCodes.AuthorizationFailed);
  });
};
