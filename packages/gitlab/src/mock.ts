import type { ProviderMock } from '@logto-social/testing';

/** https://docs.gitlab.com/api/oauth2/ */
export const mock: ProviderMock = {
  config: { clientId: 'APP_ID', clientSecret: 'APP_SECRET' },
  authorization: {
    endpoint: 'https://gitlab.com/oauth/authorize',
    parameters: { scope: 'openid' },
    /** https://gitlab.com/gitlab-org/gitlab/-/blob/master/config/locales/doorkeeper.en.yml */
    denied: {
      error: 'access_denied',
      error_description: 'The resource owner or authorization server denied the request.',
    },
  },
  token: {
    endpoint: 'https://gitlab.com/oauth/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'de6780bc506a0446309bd9362820ba8aed28aa506c71eedbe1c5c4f9dd350e54',
      token_type: 'bearer',
      expires_in: 7200,
      refresh_token: '8257e65c97202ed1726cf9571600918f3bffb2544b26e00a61df9897668c33a1',
      created_at: 1607635748,
    },
    refreshed: {
      access_token: 'c97d1fe52119f38c7f67f0a14db68d60caa35ddc86fd12401718b649dcfa9c68',
      token_type: 'bearer',
      expires_in: 7200,
      refresh_token: '803c1fd487fec35562c205dac93e9d8e08f9d3652a24079d704df3039df1158f',
      created_at: 1628711391,
    },
    /** https://gitlab.com/gitlab-org/gitlab/-/blob/master/config/locales/doorkeeper.en.yml */
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description:
            'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
        },
      },
      invalid_client: {
        status: 401,
        body: {
          error: 'invalid_client',
          error_description:
            'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.',
        },
      },
    },
  },
  /**
   * https://docs.gitlab.com/integration/openid_connect_provider/#shared-information, for the person of
   * https://gitlab.com/gitlab-org/gitlab/-/blob/master/spec/requests/openid_connect_spec.rb
   */
  idToken: {
    jwksUri: 'https://gitlab.com/oauth/discovery/keys',
    claims: {
      iss: 'https://gitlab.com',
      sub: '1',
      auth_time: 1607635748,
      name: 'Alice',
      nickname: 'alice',
      preferred_username: 'alice',
      email: 'public@example.com',
      email_verified: true,
      website: 'https://example.com',
      profile: 'https://gitlab.com/alice',
      picture: 'https://gitlab.com/uploads/-/system/user/avatar/1/dk.png',
      groups_direct: ['group1', 'group2/group3'],
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: '1',
    name: 'Alice',
    avatar: 'https://gitlab.com/uploads/-/system/user/avatar/1/dk.png',
    email: 'public@example.com',
  },
  requests: 2,
};
