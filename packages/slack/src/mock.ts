import type { ProviderMock } from '@logto-social/testing';

/** https://docs.slack.dev/authentication/sign-in-with-slack/ */
export const mock: ProviderMock = {
  config: { clientId: '25259531569.1115258246291', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://slack.com/openid/connect/authorize',
    parameters: { scope: 'openid profile email' },
  },
  /** https://docs.slack.dev/reference/methods/openid.connect.token/ */
  token: {
    endpoint: 'https://slack.com/api/openid.connect.token',
    clientAuthentication: 'client_secret_post',
    response: { ok: true, access_token: 'xoxp-1234', token_type: 'Bearer' },
    errors: {
      invalid_grant: { status: 200, body: { ok: false, error: 'invalid_code' } },
      invalid_client: { status: 200, body: { ok: false, error: 'bad_client_secret' } },
    },
  },
  /** https://docs.slack.dev/authentication/sign-in-with-slack/#response */
  idToken: {
    jwksUri: 'https://slack.com/openid/connect/keys',
    claims: {
      iss: 'https://slack.com',
      sub: 'U123ABC456',
      auth_time: 1626874955,
      at_hash: 'tUbyWGEsu5Hdd9xkQ9GMIQ',
      'https://slack.com/team_id': 'T123ABC456',
      'https://slack.com/user_id': 'U123ABC456',
      email: 'alice@example.com',
      email_verified: true,
      date_email_verified: 1622128723,
      locale: 'en-US',
      name: 'Alice',
      given_name: '',
      family_name: '',
      picture: 'https://secure.gravatar.com/avatar/bc.png',
      'https://slack.com/team_name': 'kraneflannel',
      'https://slack.com/team_domain': 'kraneflannel',
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: 'U123ABC456',
    name: 'Alice',
    avatar: 'https://secure.gravatar.com/avatar/bc.png',
    email: 'alice@example.com',
  },
  requests: 2,
};
