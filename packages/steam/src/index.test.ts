import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, signIn, testConnector } from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

type Sent = Record<string, string>;

/** Signs in with a callback of which something is changed; how often Steam is asked is what comes back. */
const refused = async (callback: (sent: Sent) => Sent, code: ConnectorErrorCodes) => {
  const before = bench.requests.length;
  await expect(signIn(bench, { callback })).rejects.toMatchObject({ code });
  return bench.requests.slice(before);
};

const signedFields = ['op_endpoint', 'claimed_id', 'identity', 'return_to', 'response_nonce', 'assoc_handle'];

describe('Steam is not even asked about an assertion', () => {
  test.each(signedFields)('that leaves %s unsigned', async (field) => {
    const leaveOut = (signed = '') =>
      signed
        .split(',')
        .filter((name) => name !== field)
        .join(',');
    const callback = (sent: Sent) => ({ ...sent, 'openid.signed': leaveOut(sent['openid.signed']) });
    expect(await refused(callback, ConnectorErrorCodes.InvalidResponse)).toEqual([]);
  });

  test.each(['ns', ...signedFields, 'signed'])('that has no %s', async (field) => {
    const callback = ({ [`openid.${field}`]: _, ...others }: Sent) => others;
    expect(await refused(callback, ConnectorErrorCodes.InvalidResponse)).toEqual([]);
  });

  test.each([
    'http://steamcommunity.com/openid/id/76561197960435530',
    'https://steamcommunity.com/openid/id/76561197960435530/',
    'https://steamcommunity.com/openid/id/76561197960435530\n',
    'https://steamcommunity.com/openid/id/7656119796043553',
    'https://steamcommunity.com.attacker.example.com/openid/id/76561197960435530',
    'https://attacker.example.com/?https://steamcommunity.com/openid/id/76561197960435530',
  ])('about %j', async (id) => {
    const callback = (sent: Sent) => ({ ...sent, 'openid.claimed_id': id, 'openid.identity': id });
    expect(await refused(callback, ConnectorErrorCodes.InvalidResponse)).toEqual([]);
  });

  test.each(['https://attacker.example.com/callback', 'https://logto.example.com/other?state=the-state'])(
    'that returns to %s',
    async (address) => {
      const callback = (sent: Sent) => ({ ...sent, 'openid.return_to': address });
      expect(await refused(callback, ConnectorErrorCodes.AuthorizationFailed)).toEqual([]);
    },
  );

  test('that returns to another sign-in', async () => {
    const callback = ({ state, ...sent }: Sent) => ({
      ...sent,
      'openid.return_to': sent['openid.return_to']?.replace(/state=.*/, 'state=other') ?? '',
    });
    expect(await refused(callback, ConnectorErrorCodes.AuthorizationFailed)).toEqual([]);
  });

  test.each([-6, 6])('that was made %d minutes from now', async (minutes) => {
    const nonce = `${new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 19)}Zx`;
    const callback = (sent: Sent) => ({ ...sent, 'openid.response_nonce': nonce });
    expect(await refused(callback, ConnectorErrorCodes.SocialAuthCodeInvalid)).toEqual([]);
  });

  test('in place of which an error came', async () => {
    const callback = ({ state }: Sent) => ({
      state: state ?? '',
      'openid.mode': 'error',
      'openid.error': 'Out of order',
    });
    expect(await refused(callback, ConnectorErrorCodes.General)).toEqual([]);
  });
});

test('Steam is asked about an assertion once, and says no to a second time', async () => {
  let used: Sent = {};
  await signIn(bench, { callback: (sent) => (used = sent) });
  const again = (sent: Sent) => ({
    ...used,
    state: sent.state ?? '',
    'openid.return_to': sent['openid.return_to'] ?? '',
  });
  expect(await refused(again, ConnectorErrorCodes.SocialAuthCodeInvalid)).toHaveLength(1);
});

test('nothing goes to Steam that it could take for a field of the assertion', async () => {
  const asked: Request[] = [];
  const listening = answering('https://steamcommunity.com/openid/login', (request) => {
    asked.push(request.clone());
    return undefined;
  });
  await signIn(bench, {
    meanwhile: () => bench.server.use(listening),
    callback: (sent) => ({ ...sent, 'openid.claimed.id': 'x', openid_identity: 'x', 'openid.sig[]': 'x' }),
  });
  const sent = new URLSearchParams(await asked[0]?.text());
  const fields = ['ns', 'mode', ...signedFields, 'signed', 'sig'].map((name) => `openid.${name}`);
  expect([...sent.keys()].sort()).toEqual(fields.sort());
});

test.each([undefined, '', ' '])(
  'without a Web API key (%j) only the ID is known, and Steam is asked once',
  async (apiKey) => {
    const before = bench.requests.length;
    const { userInfo } = await signIn(bench, { config: { apiKey } });
    expect(userInfo).toEqual({ id: '76561197960435530', rawData: { steamid: '76561197960435530' } });
    expect(bench.requests.slice(before)).toHaveLength(1);
  },
);
