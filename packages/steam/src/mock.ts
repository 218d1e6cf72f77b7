import { type ProviderMock, simulateOpenId2 } from '@logto-social/testing';

const select = 'http://specs.openid.net/auth/2.0/identifier_select';

/** https://partner.steamgames.com/doc/features/auth#website, https://openid.net/specs/openid-authentication-2_0.html */
export const mock: ProviderMock = {
  protocol: 'OpenID 2.0',
  config: { apiKey: '1DFB4A1B2C3D4E5F60718293A4B5C6D7' },
  keys: { clientSecret: 'apiKey' },
  pkce: 'unsupported',
  session: 'required',
  /** https://openid.net/specs/openid-authentication-2_0.html#requesting_authentication */
  authorization: {
    endpoint: 'https://steamcommunity.com/openid/login',
    parameters: {
      'openid.ns': 'http://specs.openid.net/auth/2.0',
      'openid.mode': 'checkid_setup',
      'openid.identity': select,
      'openid.claimed_id': select,
    },
    binding: ({ redirectUri, state }) => ({
      'openid.return_to': `${redirectUri}?state=${state}`,
      'openid.realm': 'https://logto.example.com',
    }),
    names: { code: 'openid.sig' },
    /** https://openid.net/specs/openid-authentication-2_0.html#negative_assertions */
    denied: { 'openid.ns': 'http://specs.openid.net/auth/2.0', 'openid.mode': 'cancel' },
  },
  /** https://partner.steamgames.com/doc/features/auth#website */
  assertion: {
    claimed_id: 'https://steamcommunity.com/openid/id/76561197960435530',
    identity: 'https://steamcommunity.com/openid/id/76561197960435530',
  },
  resources: [
    /** https://openid.net/specs/openid-authentication-2_0.html#verifying_signatures */
    {
      endpoint: 'https://steamcommunity.com/openid/login',
      method: 'POST',
      response: 'ns:http://specs.openid.net/auth/2.0\nis_valid:true\n',
      refusals: [{ status: 200, body: 'ns:http://specs.openid.net/auth/2.0\nis_valid:false\n' }],
      proves: 'It alone knows whether it has made the assertion.',
    },
    /** https://developer.valvesoftware.com/wiki/Steam_Web_API#GetPlayerSummaries_(v0002) */
    {
      endpoint: 'https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/',
      query: { key: '1DFB4A1B2C3D4E5F60718293A4B5C6D7', steamids: '76561197960435530' },
      response: {
        response: {
          players: [
            {
              steamid: '76561197960435530',
              communityvisibilitystate: 3,
              profilestate: 1,
              personaname: 'Robin',
              profileurl: 'https://steamcommunity.com/id/robinwalker/',
              avatar: 'https://avatars.steamstatic.com/81b5478529dce13bf24b55ac42c1af7058aaf7a9.jpg',
              avatarmedium: 'https://avatars.steamstatic.com/81b5478529dce13bf24b55ac42c1af7058aaf7a9_medium.jpg',
              avatarfull: 'https://avatars.steamstatic.com/81b5478529dce13bf24b55ac42c1af7058aaf7a9_full.jpg',
              personastate: 0,
            },
          ],
        },
      },
    },
  ],
  id: { in: 'assertion', path: 'claimed_id' },
  required: [{ in: 'assertion', path: 'identity', reason: 'It stands beside every claimed ID (§10.1).' }],
  /** Neither the assertion nor the profile has one: https://partner.steamgames.com/doc/features/auth#website */
  email: { rule: 'none' },
  user: {
    id: '76561197960435530',
    name: 'Robin',
    avatar: 'https://avatars.steamstatic.com/81b5478529dce13bf24b55ac42c1af7058aaf7a9_full.jpg',
  },
  requests: 2,
  unlikeCatalogues: {
    provider: {
      reason: 'They list OAuth and OpenID Connect, and it speaks OpenID 2.0.',
      url: 'https://partner.steamgames.com/doc/features/auth#website',
    },
  },
  simulate: simulateOpenId2,
};
