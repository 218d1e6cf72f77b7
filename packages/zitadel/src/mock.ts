import type { ProviderMock } from '@logto-social/testing';

/** https://zitadel.com/docs/apis/openidoauth/endpoints */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://acme.eu1.zitadel.cloud',
    clientId: '69234237810729234',
    clientSecret: 'J3kQw8ZpT1mVx6RnB0cYsL5hGfD2aEuKo9iUyTrEwQzXcVbNmAsDfGhJkLpOiUyT',
  },
  authorization: {
    endpoint: 'https://acme.eu1.zitadel.cloud/oauth/v2/authorize',
    parameters: { scope: 'openid profile email' },
  },
  documents: [
    {
      endpoint: 'https://acme.eu1.zitadel.cloud/.well-known/openid-configuration',
      response: {
        issuer: 'https://acme.eu1.zitadel.cloud',
        authorization_endpoint: 'https://acme.eu1.zitadel.cloud/oauth/v2/authorize',
        token_endpoint: 'https://acme.eu1.zitadel.cloud/oauth/v2/token',
        userinfo_endpoint: 'https://acme.eu1.zitadel.cloud/oidc/v1/userinfo',
        jwks_uri: 'https://acme.eu1.zitadel.cloud/oauth/v2/keys',
        token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      },
    },
  ],
  /** https://zitadel.com/docs/apis/openidoauth/endpoints#token_endpoint */
  token: {
    endpoint: 'https://acme.eu1.zitadel.cloud/oauth/v2/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'V2-access-token',
      token_type: 'Bearer',
      refresh_token: 'V2-refresh-token',
      expires_in: 43199,
    },
    refreshed: {
      access_token: 'V2-next-access-token',
      token_type: 'Bearer',
      refresh_token: 'V2-next-refresh-token',
      expires_in: 43199,
    },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** https://zitadel.com/docs/apis/openidoauth/claims: `profile` and `email` stand at user info alone. */
  idToken: {
    jwksUri: 'https://acme.eu1.zitadel.cloud/oauth/v2/keys',
    claims: {
      iss: 'https://acme.eu1.zitadel.cloud',
      sub: '77776025198584418',
      amr: ['password', 'pwd'],
      client_id: '69234237810729234',
    },
  },
  /** https://zitadel.com/docs/apis/openidoauth/endpoints#userinfo_endpoint */
  resources: [
    {
      endpoint: 'https://acme.eu1.zitadel.cloud/oidc/v1/userinfo',
      response: {
        sub: '77776025198584418',
        name: 'Road Runner',
        given_name: 'Road',
        family_name: 'Runner',
        preferred_username: 'road.runner@acme.caos.ch',
        locale: 'en',
        email: 'road.runner@acme.ch',
        email_verified: true,
        'urn:zitadel:iam:org:project:roles': { user: { id1: 'acme.zitadel.cloud' } },
      },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  /** https://zitadel.com/docs/apis/openidoauth/claims#standard-claims */
  email: {
    rule: 'flagged',
    flag: { in: 'https://acme.eu1.zitadel.cloud/oidc/v1/userinfo', path: 'email_verified' },
  },
  user: { id: '77776025198584418', name: 'Road Runner', email: 'road.runner@acme.ch' },
  requests: 4,
};
