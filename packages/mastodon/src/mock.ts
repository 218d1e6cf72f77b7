import type { ProviderMock } from '@logto-social/testing';

/** https://docs.joinmastodon.org/methods/oauth/ */
export const mock: ProviderMock = {
  config: { instanceUrl: 'https://mastodon.social', clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://mastodon.social/oauth/authorize',
    parameters: { scope: 'profile' },
  },
  token: {
    endpoint: 'https://mastodon.social/oauth/token',
    clientAuthentication: 'client_secret_post',
    /** https://docs.joinmastodon.org/methods/oauth/#token */
    response: {
      access_token: 'ZA-Yj3aBD8U8Cm7lKUp-lm9O9BmDgdhHzDeqsY8tlL0',
      token_type: 'Bearer',
      scope: 'profile',
      created_at: 1573979017,
    },
    /** https://docs.joinmastodon.org/methods/oauth/#authorize and #token */
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
  /** https://docs.joinmastodon.org/methods/accounts/#verify_credentials */
  resources: [
    {
      endpoint: 'https://mastodon.social/api/v1/accounts/verify_credentials',
      response: {
        id: '14715',
        username: 'trwnh',
        acct: 'trwnh',
        display_name: 'infinite love ⴳ',
        url: 'https://mastodon.social/@trwnh',
        avatar: 'https://files.mastodon.social/accounts/avatars/000/014/715/original/34aa222f4ae2e0a9.png',
        source: { privacy: 'public' },
        roles: [],
      },
      unauthorized: { status: 401, body: { error: 'The access token is invalid' } },
      /** https://docs.joinmastodon.org/methods/accounts/#verify_credentials: of somebody whom the moderators have not let in, or have put out */
      refusals: [{ status: 403, body: { error: 'Your login is currently pending approval' } }],
    },
  ],
  id: { in: 'https://mastodon.social/api/v1/accounts/verify_credentials', path: 'id' },
  /** https://docs.joinmastodon.org/entities/Account/#CredentialAccount has no address. */
  email: { rule: 'none' },
  user: {
    id: '14715',
    name: 'infinite love ⴳ',
    avatar: 'https://files.mastodon.social/accounts/avatars/000/014/715/original/34aa222f4ae2e0a9.png',
  },
  requests: 2,
};
