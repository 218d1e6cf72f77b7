import type { ProviderMock } from '../../mock/provider-mock.ts';
import { simulateOpenId2 } from './simulate.ts';

const endpoint = 'https://steamcommunity.com/openid/login';
const ns = 'http://specs.openid.net/auth/2.0';
const select = 'http://specs.openid.net/auth/2.0/identifier_select';
const claimedId = 'https://steamcommunity.com/openid/id/76561197960435530';

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
      response: `ns:${ns}\nis_valid:true\n`,
      refusals: [{ status: 200, body: `ns:${ns}\nis_valid:false\n` }],
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
  simulate: simulateOpenId2,
};
