import { createHmac, randomBytes } from 'node:crypto';
import { getResponse, HttpResponse, http } from 'msw';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { endpointOf } from '../../mock/read-mock.ts';
import type { Simulate } from '../../mock/simulated-provider.ts';
import { textsOf } from '../../mock/texts-of.ts';

const endpoint = 'https://steamcommunity.com/openid/login';
const ns = 'http://specs.openid.net/auth/2.0';
const select = 'http://specs.openid.net/auth/2.0/identifier_select';
const claimedId = 'https://steamcommunity.com/openid/id/76561197960435530';

/** Seconds that an assertion is good for. */
const lifetime = 300;

/** Fields in key-value form (OpenID 2.0 §4.1.1), which signatures are made over and direct answers are written in. */
const keyValueForm = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}:${value}\n`)
    .join('');

/** Fields in an indirect message (§4.1.2). */
const prefixed = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`openid.${name}`, value]));

const valid = keyValueForm({ ns, is_valid: 'true' });
const invalid = keyValueForm({ ns, is_valid: 'false' });

/** Steam signs what it asserts with a secret of its own, and says of an assertion whether it is one of them (§11.4.2). */
const simulate: Simulate = (standard, { isForged }, { assertion = {} }) => {
  const [ours, theirs] = [randomBytes(32), randomBytes(32)];
  const used = new Set<string>();
  const signature = (fields: Readonly<Record<string, string>>, key: Buffer) =>
    createHmac('sha256', key).update(keyValueForm(fields)).digest('base64');

  return {
    authorize: async (authorizationUri, decision) => {
      const asked = Object.fromEntries(new URL(authorizationUri).searchParams);
      const { 'openid.return_to': returnTo = '', 'openid.realm': realm = '' } = asked;
      const isRequest = asked['openid.ns'] === ns && asked['openid.mode'] === 'checkid_setup';
      if (endpointOf(authorizationUri) !== endpoint || !isRequest) throw new Error('No request of OpenID 2.0.');
      if (asked['openid.identity'] !== select || asked['openid.claimed_id'] !== select) throw new Error('Unknown ID.');
      if (new URL(returnTo).origin !== new URL(realm).origin) throw new Error('It returns to another realm.');

      const back = Object.fromEntries(new URL(returnTo).searchParams);
      if (decision === 'deny') return { ...back, ...prefixed({ ns, mode: 'cancel' }) };
      const fields: Record<string, string> = {
        op_endpoint: endpoint,
        ...textsOf(assertion),
        return_to: returnTo,
        response_nonce: `${new Date().toISOString().replace(/\.\d+/, '')}${randomBytes(8).toString('hex')}`,
        assoc_handle: '1234567890',
      };
      const signed = Object.keys(fields).join(',');
      const sig = signature(fields, isForged ? theirs : ours);
      return { ...back, ...prefixed({ ns, mode: 'id_res', ...fields, signed, sig }) };
    },
    handlers: [
      http.post(endpoint, async ({ request }) => {
        const sent = Object.fromEntries(new URLSearchParams(await request.clone().text()));
        const { 'openid.mode': mode, 'openid.signed': signed = '', 'openid.response_nonce': nonce = '' } = sent;
        if (mode !== 'check_authentication')
          return HttpResponse.text(keyValueForm({ ns, error: 'mode' }), { status: 400 });
        const fields = Object.fromEntries(signed.split(',').map((name) => [name, sent[`openid.${name}`] ?? '']));
        const isTimely = Date.now() - Date.parse(nonce.slice(0, 20)) < lifetime * 1000;
        const isOurs = sent['openid.sig'] === signature(fields, ours);
        if (!isOurs || !isTimely || used.has(nonce)) return HttpResponse.text(invalid);
        used.add(nonce);
        return getResponse(standard.handlers, request);
      }),
      ...standard.handlers,
    ],
  };
};

/** https://partner.steamgames.com/doc/features/auth#website, https://openid.net/specs/openid-authentication-2_0.html */
export const mock: ProviderMock = {
  protocol: 'OpenID 2.0',
  config: { apiKey: '1DFB4A1B2C3D4E5F60718293A4B5C6D7' },
  keys: { clientSecret: 'apiKey' },
  pkce: 'unsupported',
  authorization: {
    endpoint,
    parameters: {
      'openid.ns': ns,
      'openid.mode': 'checkid_setup',
      'openid.identity': select,
      'openid.claimed_id': select,
    },
    binding: ({ redirectUri, state }) => ({
      'openid.return_to': `${redirectUri}?state=${state}`,
      'openid.realm': 'https://logto.example.com',
    }),
    names: { code: 'openid.sig' },
    denied: { 'openid.ns': ns, 'openid.mode': 'cancel' },
  },
  assertion: { claimed_id: claimedId, identity: claimedId },
  resources: [
    {
      endpoint,
      method: 'POST',
      response: valid,
      refusals: [{ status: 200, body: invalid }],
      proves: 'It alone knows whether it has made the assertion.',
    },
    /** https://developer.valvesoftware.com/wiki/Steam_Web_API#GetPlayerSummaries_(v0002) */
    {
      endpoint: 'https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v0002/',
      query: { key: '1DFB4A1B2C3D4E5F60718293A4B5C6D7', steamids: '76561197960435530' },
      response: {
        response: {
          players: [
            {
              steamid: '76561197960435530',
              communityvisibilitystate: 3,
              personaname: 'Robin',
              profileurl: 'https://steamcommunity.com/id/robinwalker/',
              avatarfull: 'https://avatars.steamstatic.com/81b5478529dce13bf24b55ac42c1af7058aaf7a9_full.jpg',
            },
          ],
        },
      },
    },
  ],
  id: { in: 'assertion', path: 'claimed_id' },
  required: [{ in: 'assertion', path: 'identity', reason: 'It stands beside every claimed ID (§10.1).' }],
  email: { rule: 'none' },
  user: {
    id: '76561197960435530',
    name: 'Robin',
    avatar: 'https://avatars.steamstatic.com/81b5478529dce13bf24b55ac42c1af7058aaf7a9_full.jpg',
  },
  requests: 2,
  simulate,
};
