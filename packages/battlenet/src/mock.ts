import type { ProviderMock } from '@logto-social/testing';

/** https://community.developer.battle.net/documentation/guides/using-oauth/authorization-code-flow */
export const mock: ProviderMock = {
  config: { clientId: 'battlenet-client-id', clientSecret: 'battlenet-client-secret' },
  authorization: {
    endpoint: 'https://oauth.battle.net/authorize',
    parameters: { scope: 'openid' },
  },
  token: {
    endpoint: 'https://oauth.battle.net/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'USVb1nGO9kwQlhNRRnI4iWVy2UV5j7M6h7',
      token_type: 'bearer',
      expires_in: 86399,
      scope: 'openid',
      sub: '12345678',
    },
    errors: {
      /** RFC 6749's: no answer of Blizzard's to a wrong code was found. */
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      /** "401 - Bad client credentials": https://us.forums.blizzard.com/en/blizzard/t/oauth-client-ids-not-recognized-at-oauthbattlenetcomcn/52044 */
      invalid_client: { status: 401, body: { error: 'invalid_client', error_description: 'Bad client credentials' } },
    },
  },
  resources: [
    {
      /** "Getting a User's Account ID and BattleTag" on the page above. */
      endpoint: 'https://oauth.battle.net/userinfo',
      response: { sub: '12345678', id: 12345678, battletag: 'Player#1234' },
      /** RFC 6750's: none of Blizzard's was found. */
      unauthorized: { status: 401, body: { error: 'invalid_token' } },
    },
  ],
  /** "You should use the accountId to link users": https://dev.battle.net/docs/read/concepts/AccountIds */
  id: { in: 'https://oauth.battle.net/userinfo', path: 'id' },
  /** "Without scopes, applications can only gain access to a user's account ID and BattleTag", and each scope is a game's: https://pub.dev/documentation/battle_net/latest/battle_net/BattleNetScope.html quotes Blizzard. */
  email: { rule: 'none' },
  user: { id: '12345678', name: 'Player#1234' },
  requests: 2,
};
