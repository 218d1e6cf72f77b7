import type { ProviderMock } from '@logto-social/testing';

/** https://developer.xero.com/documentation/oauth2/sign-in */
export const mock: ProviderMock = {
  config: { clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://login.xero.com/identity/connect/authorize',
    parameters: { scope: 'openid profile email' },
  },
  token: {
    endpoint: 'https://identity.xero.com/connect/token',
    clientAuthentication: 'client_secret_basic',
    /** https://github.com/aspnet-contrib/AspNet.Security.OAuth.Providers/issues/547 shows an answer; a refresh token comes with `offline_access` alone. */
    response: {
      access_token: 'access-token',
      expires_in: 1800,
      token_type: 'Bearer',
      refresh_token: 'refresh-token',
      scope: 'openid profile email offline_access',
    },
    refreshed: {
      access_token: 'next-access-token',
      expires_in: 1800,
      token_type: 'Bearer',
      refresh_token: 'next-refresh-token',
      scope: 'openid profile email offline_access',
    },
    /** Xero documents `invalid_grant`; its identity service answers a wrong client with 400, too. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 400, body: { error: 'invalid_client' } },
    },
  },
  /** https://developer.xero.com/documentation/oauth2/sign-in */
  idToken: {
    jwksUri: 'https://identity.xero.com/.well-known/openid-configuration/jwks',
    claims: {
      iss: 'https://identity.xero.com',
      sub: '8a5cbfb4f9da5c4eb1b54e0d1d5f3e6b',
      auth_time: 1579739060,
      idp: 'local',
      xero_userid: '1945393b-6eb7-4143-b083-7ab26cd7690b',
      global_session_id: 'ac2202575e824af3a181c50fcaa65c3c',
      preferred_username: 'jane@example.com',
      email: 'jane@example.com',
      given_name: 'Jane',
      family_name: 'Doe',
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** "Sign in with Xero leverages … email address verification", which says nothing of one address: https://developer.xero.com/documentation/oauth2/sign-in */
  email: { rule: 'unverified', address: 'jane@example.com' },
  user: { id: '8a5cbfb4f9da5c4eb1b54e0d1d5f3e6b', name: 'Jane Doe' },
  requests: 2,
};
