import type { OAuthMock } from '@logto-social/testing';

const tenant = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';

/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow */
export const mock: OAuthMock = {
  config: {
    clientId: '00001111-aaaa-2222-bbbb-3333cccc4444',
    clientSecret: 'client-secret',
    cloudInstance: 'https://login.microsoftonline.com',
    tenantId: tenant,
  },
  authorization: {
    endpoint: `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/authorize`,
    parameters: { scope: 'openid profile email User.Read' },
    denied: { error: 'access_denied', error_description: 'the user canceled the authentication' },
  },
  /** https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc#fetch-the-openid-configuration-document */
  documents: [
    {
      endpoint: `https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration`,
      response: {
        token_endpoint: `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
        token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
        jwks_uri: `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`,
        response_modes_supported: ['query', 'fragment', 'form_post'],
        subject_types_supported: ['pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
        scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
        issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
        request_uri_parameter_supported: false,
        userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
        authorization_endpoint: `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/authorize`,
        tenant_region_scope: 'NA',
        cloud_instance_name: 'microsoftonline.com',
        cloud_graph_host_name: 'graph.windows.net',
        msgraph_host: 'graph.microsoft.com',
      },
    },
  ],
  token: {
    endpoint: `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'access-token-of-microsoft',
      token_type: 'Bearer',
      expires_in: 3599,
      scope: 'openid profile email User.Read',
      refresh_token: 'AwABAAAAvPM1KaPlrEqdFSBzjqfTGAMxZGUTdM0t4B4',
    },
    refreshed: {
      access_token: 'second-access-token-of-microsoft',
      token_type: 'Bearer',
      expires_in: 3599,
      scope: 'openid profile email User.Read',
      refresh_token: 'AwABAAAAvPM1KaPlrEqdFSBzjqfTGAMxZGUTdM0t4B5',
    },
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description: 'AADSTS70008: The provided authorization code or refresh token has expired.',
          error_codes: [70008],
        },
      },
      invalid_client: {
        status: 401,
        body: {
          error: 'invalid_client',
          error_description: 'AADSTS7000215: Invalid client secret provided.',
          error_codes: [7000215],
        },
      },
    },
  },
  /** https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference */
  idToken: {
    jwksUri: `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`,
    claims: {
      iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
      ver: '2.0',
      sub: 'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ',
      name: 'Megan Bowen',
      preferred_username: 'MeganB@contoso.com',
      oid: '48d31887-5fad-4d73-a9f5-3c356e68a038',
      tid: tenant,
      email: 'MeganB@contoso.com',
      xms_edov: true,
    },
  },
  /** https://learn.microsoft.com/en-us/graph/api/user-get */
  resources: [
    {
      endpoint: 'https://graph.microsoft.com/v1.0/me',
      response: {
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
        businessPhones: ['+1 412 555 0109'],
        displayName: 'Megan Bowen',
        givenName: 'Megan',
        jobTitle: 'Auditor',
        mail: 'MeganB@contoso.com',
        mobilePhone: null,
        officeLocation: '12/1110',
        preferredLanguage: 'en-US',
        surname: 'Bowen',
        userPrincipalName: 'MeganB@contoso.com',
        id: '48d31887-5fad-4d73-a9f5-3c356e68a038',
      },
      unauthorized: {
        status: 401,
        body: {
          error: { code: 'InvalidAuthenticationToken', message: 'Access token has expired or is not yet valid.' },
        },
      },
    },
  ],
  id: { in: 'https://graph.microsoft.com/v1.0/me', path: 'id' },
  required: [{ in: 'id_token', path: 'tid', reason: 'It names the tenant that vouches for the sign-in.' }],
  /** A Boolean by its documentation, which has been seen to come as a number and as the text of one. */
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'xms_edov' }, yes: [1, '1'] },
  user: {
    id: '48d31887-5fad-4d73-a9f5-3c356e68a038',
    name: 'Megan Bowen',
    email: 'MeganB@contoso.com',
  },
  /** The metadata, the keys, the tokens and the profile; a second sign-in needs the last two alone. */
  requests: 4,
  unlikeCatalogues: {
    authorizationEndpoint: {
      reason: 'Catalogues have `common` where the tenant of the configuration stands here.',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow#request-an-authorization-code',
    },
    tokenEndpoint: {
      reason: 'Catalogues have `common` where the tenant of the configuration stands here.',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow#redeem-a-code-for-an-access-token',
    },
  },
};
