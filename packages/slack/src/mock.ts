import type { ProviderMock } from '@logto-social/testing';

/** https://docs.slack.dev/authentication/sign-in-with-slack/ */
export const mock: ProviderMock = {
  config: { clientId: '25259531569.1115258246291', clientSecret: 'client-secret' },
  /** https://docs.slack.dev/authentication/using-pkce */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://slack.com/openid/connect/authorize',
    parameters: { scope: 'openid profile email' },
  },
  /** https://docs.slack.dev/reference/methods/openid.connect.token/ */
  token: {
    endpoint: 'https://slack.com/api/openid.connect.token',
    clientAuthentication: 'client_secret_post',
    response: {
      ok: true,
      access_token: 'xoxp-1234',
      token_type: 'Bearer',
      /** With token rotation on: https://docs.slack.dev/authentication/using-token-rotation */
      refresh_token: 'xoxe-1-abcdefg',
      expires_in: 43200,
    },
    refreshed: {
      ok: true,
      access_token: 'xoxe.xoxp-1234',
      token_type: 'Bearer',
      refresh_token: 'xoxe-1-hijklmn',
      expires_in: 43200,
    },
    errors: {
      invalid_grant: { status: 200, body: { ok: false, error: 'invalid_code' } },
      invalid_client: { status: 200, body: { ok: false, error: 'bad_client_secret' } },
    },
  },
  /** https://docs.slack.dev/reference/methods/openid.connect.token, with a whole URL where the page has an ellipsis. */
  idToken: {
    jwksUri: 'https://slack.com/openid/connect/keys',
    claims: {
      iss: 'https://slack.com',
      sub: 'U0R7MFMJM',
      auth_time: 1626874655,
      'https://slack.com/team_id': 'T0RR',
      'https://slack.com/user_id': 'U0JM',
      email: 'bront@slack-corp.com',
      email_verified: true,
      date_email_verified: 1622128723,
      locale: 'en-US',
      name: 'brent',
      given_name: '',
      family_name: '',
      'https://slack.com/user_image_24': 'https://secure.gravatar.com/avatar/bc.png',
      'https://slack.com/user_image_512': 'https://secure.gravatar.com/avatar/bc.png?s=512',
      'https://slack.com/team_image_default': true,
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: 'U0R7MFMJM',
    name: 'brent',
    avatar: 'https://secure.gravatar.com/avatar/bc.png?s=512',
    email: 'bront@slack-corp.com',
  },
  requests: 2,
  unlikeCatalogues: {
    scopeDelimiter: {
      reason: 'Only the older flow for other tokens has commas; this one is OpenID Connect.',
      url: 'https://docs.slack.dev/authentication/sign-in-with-slack/',
    },
  },
};
