import type { ProviderMock } from '@logto-social/testing';

/** https://docs.goauthentik.io/add-secure-apps/providers/oauth2/#default--special-scopes: in the ID token and in user info. */
const person = {
  sub: '9b74c9897bac770ffc029102a200c5de4b1e4ad9b3c0f5e9bb8e2ad4ed9c2bd1',
  name: 'Jane Doe',
  given_name: 'Jane Doe',
  preferred_username: 'jane',
  nickname: 'jane',
  groups: ['family'],
  email: 'jane@example.com',
  email_verified: true,
};

/** https://docs.goauthentik.io/add-secure-apps/providers/oauth2/#oauth2-endpoints-and-bindings */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://authentik.company/application/o/logto',
    clientId: 'Kd8mQ2nVb7TzXy3RpLw5',
    clientSecret: 'u1F9sWc6HgJ4',
  },
  authorization: {
    endpoint: 'https://authentik.company/application/o/authorize/',
    parameters: { scope: 'openid profile email' },
    /** https://github.com/goauthentik/authentik/blob/main/authentik/providers/oauth2/errors.py */
    denied: {
      error: 'access_denied',
      error_description: 'The resource owner or authorization server denied the request',
    },
  },
  /** https://github.com/goauthentik/authentik/blob/main/authentik/providers/oauth2/views/provider.py */
  documents: [
    {
      endpoint: 'https://authentik.company/application/o/logto/.well-known/openid-configuration',
      response: {
        issuer: 'https://authentik.company/application/o/logto/',
        authorization_endpoint: 'https://authentik.company/application/o/authorize/',
        token_endpoint: 'https://authentik.company/application/o/token/',
        userinfo_endpoint: 'https://authentik.company/application/o/userinfo/',
        jwks_uri: 'https://authentik.company/application/o/logto/jwks/',
        token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      },
    },
  ],
  token: {
    endpoint: 'https://authentik.company/application/o/token/',
    clientAuthentication: 'client_secret_post',
    /** The default names of RFC 6749 §5.1; a refresh token only with `offline_access`. */
    response: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.access',
      token_type: 'Bearer',
      expires_in: 300,
      refresh_token: 'eyJhbGciOiJSUzI1NiJ9.refresh',
      scope: 'openid profile email offline_access',
    },
    refreshed: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.next-access',
      token_type: 'Bearer',
      expires_in: 300,
      refresh_token: 'eyJhbGciOiJSUzI1NiJ9.next-refresh',
    },
    /** https://github.com/goauthentik/authentik/blob/main/authentik/providers/oauth2/errors.py */
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description:
            'The provided authorization grant or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client',
        },
      },
      invalid_client: {
        status: 400,
        body: {
          error: 'invalid_client',
          error_description:
            'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)',
        },
      },
    },
  },
  /** https://docs.goauthentik.io/add-secure-apps/providers/oauth2/#default--special-scopes */
  idToken: {
    jwksUri: 'https://authentik.company/application/o/logto/jwks/',
    claims: { iss: 'https://authentik.company/application/o/logto/', ...person },
  },
  /** https://docs.goauthentik.io/add-secure-apps/providers/oauth2/#oauth2-endpoints-and-bindings, with the claims of the token. */
  resources: [
    {
      endpoint: 'https://authentik.company/application/o/userinfo/',
      onDemand: true,
      response: person,
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  /** The default mapping denies every address, and vouched for every one before 2025.10: https://docs.goauthentik.io/add-secure-apps/providers/oauth2/#email-scope-verification */
  email: { rule: 'unverified', address: 'jane@example.com' },
  user: {
    id: '9b74c9897bac770ffc029102a200c5de4b1e4ad9b3c0f5e9bb8e2ad4ed9c2bd1',
    name: 'Jane Doe',
  },
  requests: 4,
  unlikeCatalogues: {
    clientAuthentication: {
      reason: 'authentik does not undo the form encoding of Basic credentials, and takes them in the body as well.',
      url: 'https://github.com/goauthentik/authentik/blob/main/authentik/providers/oauth2/utils.py',
    },
  },
};
