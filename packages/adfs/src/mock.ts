import type { ProviderMock } from '@logto-social/testing';

/** https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/development/ad-fs-openid-connect-oauth-concepts#ad-fs-endpoints */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://sts.contoso.com/adfs',
    clientId: 'fb44fdd9-2a6d-4a5c-8b3f-0c1e5d9a7b26',
    clientSecret: '4d8yVBFhTDOOpdpbLR3xUa1GnJ9mKqWz',
  },
  authorization: {
    endpoint: 'https://sts.contoso.com/adfs/oauth2/authorize/',
    parameters: { scope: 'openid profile email' },
  },
  documents: [
    {
      endpoint: 'https://sts.contoso.com/adfs/.well-known/openid-configuration',
      response: {
        issuer: 'https://sts.contoso.com/adfs',
        authorization_endpoint: 'https://sts.contoso.com/adfs/oauth2/authorize/',
        token_endpoint: 'https://sts.contoso.com/adfs/oauth2/token/',
        userinfo_endpoint: 'https://sts.contoso.com/adfs/userinfo',
        jwks_uri: 'https://sts.contoso.com/adfs/discovery/keys',
        token_endpoint_auth_methods_supported: [
          'client_secret_post',
          'client_secret_basic',
          'private_key_jwt',
          'windows_client_authentication',
        ],
        access_token_issuer: 'http://sts.contoso.com/adfs/services/trust',
      },
    },
  ],
  /** https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/overview/ad-fs-openid-connect-oauth-flows-scenarios */
  token: {
    endpoint: 'https://sts.contoso.com/adfs/oauth2/token/',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.access',
      token_type: 'bearer',
      expires_in: 3600,
      resource: 'urn:microsoft:userinfo',
      refresh_token: 'GvRT53Rh6hcJTpSA.refresh',
      refresh_token_expires_in: 28799,
      scope: 'email profile openid',
    },
    refreshed: {
      access_token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.next-access',
      token_type: 'bearer',
      expires_in: 3600,
    },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: {
        status: 400,
        body: {
          error: 'invalid_client',
          error_description:
            'MSIS9622: Client authentication failed. Please verify the credential provided for client authentication is valid.',
        },
      },
    },
  },
  /** https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/development/custom-id-tokens-in-ad-fs: `name` and `email` are claims of rules. */
  idToken: {
    jwksUri: 'https://sts.contoso.com/adfs/discovery/keys',
    claims: {
      iss: 'https://sts.contoso.com/adfs',
      sub: 'T3Jz0V8m1nQ2wXk5bY7cLd9fGh4jK6pRsUvWxYzA0Bc=',
      upn: 'jane@contoso.com',
      unique_name: 'CONTOSO\\jane',
      name: 'Jane Doe',
      email: 'jane@contoso.com',
      sid: 'S-1-5-21-1004336348-1177238915-682003330-512',
      apptype: 'Confidential',
      ver: '1.0',
    },
  },
  /** "AD FS returns the subject claim." */
  resources: [
    {
      endpoint: 'https://sts.contoso.com/adfs/userinfo',
      onDemand: true,
      response: { sub: 'T3Jz0V8m1nQ2wXk5bY7cLd9fGh4jK6pRsUvWxYzA0Bc=' },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  /** https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/development/ad-fs-openid-connect-oauth-concepts#claims */
  email: { rule: 'unverified', address: 'jane@contoso.com' },
  user: { id: 'T3Jz0V8m1nQ2wXk5bY7cLd9fGh4jK6pRsUvWxYzA0Bc=', name: 'Jane Doe' },
  requests: 4,
  unlikeCatalogues: {
    provider: {
      reason: 'Catalogues know one installation and no more: each AD FS stands at a host of its own.',
      url: 'https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/development/ad-fs-openid-connect-oauth-concepts',
    },
  },
};
