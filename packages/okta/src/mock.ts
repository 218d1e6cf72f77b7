import type { ProviderMock } from '@logto-social/testing';

/** https://developer.okta.com/docs/api/openapi/okta-oauth/oauth/orgas */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://acme.okta.com',
    clientId: '0oabucvyc38HLL1ef0h7',
    clientSecret: 'nVdKqk1yS5ZpJbG3xR7wT0uLhC2mE9aF',
  },
  authorization: {
    endpoint: 'https://acme.okta.com/oauth2/v1/authorize',
    parameters: { scope: 'openid profile email' },
  },
  /** https://developer.okta.com/docs/concepts/auth-servers/#discovery-endpoints-org-authorization-servers */
  documents: [
    {
      endpoint: 'https://acme.okta.com/.well-known/openid-configuration',
      response: {
        issuer: 'https://acme.okta.com',
        authorization_endpoint: 'https://acme.okta.com/oauth2/v1/authorize',
        token_endpoint: 'https://acme.okta.com/oauth2/v1/token',
        userinfo_endpoint: 'https://acme.okta.com/oauth2/v1/userinfo',
        jwks_uri: 'https://acme.okta.com/oauth2/v1/keys',
        token_endpoint_auth_methods_supported: [
          'client_secret_basic',
          'client_secret_post',
          'client_secret_jwt',
          'private_key_jwt',
          'none',
        ],
      },
    },
  ],
  token: {
    endpoint: 'https://acme.okta.com/oauth2/v1/token',
    /** https://developer.okta.com/docs/api/openapi/okta-oauth/guides/client-auth/ */
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.access',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid profile email offline_access',
      refresh_token: 'a9VpZDRCeFh3Nkk2VdY',
    },
    /** https://developer.okta.com/docs/guides/refresh-tokens/main/ */
    refreshed: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.next-access',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid profile email offline_access',
      refresh_token: 'MOVhZDRCeFh3Nkk2VdY',
    },
    /** https://developer.okta.com/docs/api/openapi/okta-oauth/oauth/orgas */
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description:
            "The specified grant is invalid, expired, revoked, or doesn't match the redirect URI used in the authorization request.",
        },
      },
      invalid_client: {
        status: 401,
        body: { error: 'invalid_client', error_description: 'No client credentials found.' },
      },
    },
  },
  /** https://developer.okta.com/docs/concepts/api-access-management/#tokens-and-scopes: beside an access token it is "thin". */
  idToken: {
    jwksUri: 'https://acme.okta.com/oauth2/v1/keys',
    claims: {
      iss: 'https://acme.okta.com',
      sub: '00uid4BxXw6I6TV4m0g3',
      ver: 1,
      jti: 'ID.4eAWJOCMB3SX8XewDfVR',
      idp: '00ok1u7AsAkrwdZL3z0g3',
      amr: ['pwd'],
      name: 'John Doe',
      preferred_username: 'john.doe@example.com',
      email: 'john.doe@example.com',
    },
  },
  resources: [
    {
      endpoint: 'https://acme.okta.com/oauth2/v1/userinfo',
      onDemand: true,
      response: {
        sub: '00uid4BxXw6I6TV4m0g3',
        name: 'John Doe',
        preferred_username: 'john.doe@example.com',
        given_name: 'John',
        family_name: 'Doe',
        locale: 'en-US',
        email: 'john.doe@example.com',
        email_verified: true,
      },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  /** https://developer.okta.com/docs/guides/submit-app-prereq/main/#oidc-oauth-2-0-integration-limitations */
  email: { rule: 'unverified', address: 'john.doe@example.com' },
  user: { id: '00uid4BxXw6I6TV4m0g3', name: 'John Doe' },
  requests: 4,
};
