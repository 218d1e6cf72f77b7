import type { ProviderMock } from '@logto-social/testing';

/** https://linear.app/developers/oauth-2-0-authentication */
export const mock: ProviderMock = {
  config: { clientId: 'linear-client-id', clientSecret: 'linear-client-secret' },
  authorization: {
    endpoint: 'https://linear.app/oauth/authorize',
    parameters: { scope: 'read' },
    scopeDelimiter: ',',
  },
  token: {
    endpoint: 'https://api.linear.app/oauth/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: '00a21d8b0c4e2375114e49c067dfb81eb0d2076f48354714cd5df984d87b67cc',
      token_type: 'Bearer',
      expires_in: 86399,
      scope: 'read',
      refresh_token: 'ixqs9hzxp3n6ey2vrb8f2xs1fq4n9rvc1k2h3m5t',
    },
    refreshed: {
      access_token: '11b21d8b0c4e2375114e49c067dfb81eb0d2076f48354714cd5df984d87b67cc',
      token_type: 'Bearer',
      expires_in: 86399,
      scope: 'read',
      refresh_token: 'jyrt0iayq4o7fz3wsc9g3yt2gr5o0swd2l3i4n6u',
    },
    errors: {
      /** https://nango.dev/blog/linear-oauth-refresh-token-invalid-grant */
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
      },
      invalid_client: { status: 400, body: { error: 'invalid_client' } },
    },
  },
  resources: [
    {
      /** https://linear.app/developers/graphql */
      endpoint: 'https://api.linear.app/graphql',
      method: 'POST',
      response: {
        data: {
          viewer: {
            id: '90ef2625-b5f2-4a5d-8a3a-1a4b2bf6a0a1',
            name: 'Jane Doe',
            email: 'jane@example.com',
            avatarUrl: 'https://public.linear.app/avatars/jane.png',
          },
        },
      },
      /** https://linear.app/developers/graphql#errors */
      unauthorized: {
        status: 200,
        body: {
          errors: [
            {
              message: 'Authentication required, not authenticated',
              extensions: { type: 'authentication error', code: 'AUTHENTICATION_ERROR', statusCode: 401 },
            },
          ],
          data: null,
        },
      },
    },
  ],
  id: { in: 'https://api.linear.app/graphql', path: 'data.viewer.id' },
  /** The address of the user, and no more: https://studio.apollographql.com/public/Linear-API/variant/current/schema/reference/objects/User */
  email: { rule: 'unverified', address: 'jane@example.com' },
  user: {
    id: '90ef2625-b5f2-4a5d-8a3a-1a4b2bf6a0a1',
    name: 'Jane Doe',
    avatar: 'https://public.linear.app/avatars/jane.png',
  },
  requests: 2,
};
