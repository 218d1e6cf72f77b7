import type { ProviderMock } from '@logto-social/testing';

/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0',
    clientId: '00001111-aaaa-2222-bbbb-3333cccc4444',
    clientSecret: 'A1bC2dE3f...',
  },
  authorization: {
    endpoint:
      'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/oauth2/v2.0/authorize',
    parameters: { scope: 'openid profile email' },
  },
  documents: [
    {
      endpoint:
        'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0/.well-known/openid-configuration',
      response: {
        issuer: 'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0',
        authorization_endpoint:
          'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/oauth2/v2.0/authorize',
        token_endpoint:
          'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/oauth2/v2.0/token',
        userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
        jwks_uri:
          'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/discovery/v2.0/keys',
        token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      },
    },
  ],
  /** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow#request-an-access-token-with-a-client_secret */
  token: {
    endpoint:
      'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/oauth2/v2.0/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsIng1dCI6Ik5HVEZ2ZEstZnl0aEV1Q...',
      token_type: 'Bearer',
      expires_in: 3599,
      scope: 'openid profile email',
      refresh_token: 'AwABAAAAvPM1KaPlrEqdFSBzjqfTGAMxZGUTdM0t4B4...',
    },
    refreshed: {
      access_token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsIng1dCI6Ik5HVEZ2ZEstZnl0aEV1Q...next',
      token_type: 'Bearer',
      expires_in: 3599,
      scope: 'openid profile email',
      refresh_token: 'AwABAAAAvPM1KaPlrEqdFSBzjqfTGAMxZGUTdM0t4B4...next',
    },
    /** https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes */
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description:
            'AADSTS70008: The provided authorization code or refresh token has expired due to inactivity.',
          error_codes: [70008],
        },
      },
      invalid_client: {
        status: 401,
        body: {
          error: 'invalid_client',
          error_description: 'AADSTS7000215: Invalid client secret is provided.',
          error_codes: [7000215],
        },
      },
    },
  },
  /** https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference */
  idToken: {
    jwksUri:
      'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/discovery/v2.0/keys',
    claims: {
      iss: 'https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0',
      sub: 'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ',
      oid: '00000000-0000-0000-66f3-3332eca7ea81',
      tid: 'aaaabbbb-0000-cccc-1111-dddd2222eeee',
      ver: '2.0',
      name: 'Casey Jensen',
      preferred_username: 'casey@example.com',
      email: 'casey@example.com',
      xms_edov: true,
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** https://learn.microsoft.com/en-us/entra/identity-platform/optional-claims-reference */
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'xms_edov' }, yes: [1, '1'] },
  user: { id: 'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ', name: 'Casey Jensen', email: 'casey@example.com' },
  requests: 3,
  unlikeCatalogues: {
    provider: {
      reason: 'Catalogues know Microsoft Entra ID and Azure AD B2C, whose successor this is.',
      url: 'https://learn.microsoft.com/en-us/entra/external-id/customers/overview-customers-ciam',
    },
  },
};
