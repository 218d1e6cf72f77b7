import { getResponse, HttpResponse, http, type OAuthMock, type Simulate } from '@logto-social/testing';

const introspectionEndpoint = 'https://api.hubapi.com/oauth/2026-03/token/introspect';

/** https://github.com/usertour/usertour/pull/490 */
const inactive = { active: false };

/** Token and client stand in the form. */
const simulate: Simulate = (standard, _departure, { config, token }) => ({
  ...standard,
  handlers: [
    http.post(introspectionEndpoint, async ({ request }) => {
      const form = Object.fromEntries(new URLSearchParams(await request.clone().text()));
      const isClient = form.client_id === config.clientId && form.client_secret === config.clientSecret;
      const isAccessToken = form.token_type_hint === 'access_token' && form.token === token?.response.access_token;
      return isClient && isAccessToken ? getResponse(standard.handlers, request) : HttpResponse.json(inactive);
    }),
    ...standard.handlers,
  ],
});

/** https://developers.hubspot.com/docs/api-reference/latest/authentication/manage-oauth-tokens */
export const mock: OAuthMock = {
  config: { clientId: '6ab7f5a4-8d2c-4a0c-9a4c-0f1e2d3c4b5a', clientSecret: 'hubspot-client-secret' },
  authorization: { endpoint: 'https://app.hubspot.com/oauth/authorize', parameters: { scope: 'oauth' } },
  token: {
    endpoint: 'https://api.hubapi.com/oauth/2026-03/token',
    clientAuthentication: 'client_secret_post',
    /** https://developers.hubspot.com/changelog/additional-details-returned-when-generating-oauth-access-tokens */
    response: {
      token_type: 'bearer',
      refresh_token: 'na1-ab12-cd34-ef56-gh78-abcdef123456',
      hub_id: 62515,
      scopes: ['oauth'],
      access_token: 'AAA1234-TOKEN',
      expires_in: 1800,
    },
    refreshed: {
      token_type: 'bearer',
      refresh_token: 'na1-ab12-cd34-ef56-gh78-abcdef123456',
      hub_id: 62515,
      scopes: ['oauth'],
      access_token: 'AAA5678-TOKEN',
      expires_in: 1800,
    },
    /**
     * The shape of https://developers.hubspot.com/changelog/new-oauth-v3-api-endpoints-and-standardized-error-responses, which
     * shows that of a refresh token; status and words are those of https://github.com/HGData/mk-node-hubspot/issues/87
     */
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description: 'missing or unknown auth code',
          status: 'BAD_AUTH_CODE',
          message: 'missing or unknown auth code',
        },
      },
      invalid_client: {
        status: 400,
        body: {
          error: 'invalid_client',
          error_description: 'missing or unknown client secret',
          status: 'BAD_CLIENT_SECRET',
          message: 'missing or unknown client secret',
        },
      },
    },
  },
  resources: [
    {
      /** https://developers.hubspot.com/docs/api-reference/latest/authentication/oauth-tokens/token-introspect */
      endpoint: introspectionEndpoint,
      method: 'POST',
      response: {
        token_use: 'access_token',
        active: true,
        token: 'AAA1234-TOKEN',
        hub_id: 62515,
        user_id: 123456,
        client_id: '6ab7f5a4-8d2c-4a0c-9a4c-0f1e2d3c4b5a',
        app_id: 456789,
        scopes: ['oauth'],
        signed_access_token: { appId: 456789, hubId: 62515, userId: 123456, signature: 'c2lnbmF0dXJl' },
        expires_in: 1799,
        is_private_distribution: false,
        token_type: 'bearer',
        user: 'jane.doe@example.com',
        hub_domain: 'demo.hubspot.com',
      },
      refusals: [{ status: 200, body: inactive }],
    },
  ],
  /** "The ID of the hubspot user for whom the access token was created": https://developers.hubspot.com/docs/api-reference/legacy/authentication/oauth-tokens/v1/get-oauth-token-metadata */
  id: { in: introspectionEndpoint, path: 'user_id' },
  required: [
    { in: introspectionEndpoint, path: 'active', reason: 'It says whether the token is good.' },
    {
      in: introspectionEndpoint,
      path: 'hub_id',
      reason: 'HubSpot does not say that a user has one ID in all accounts.',
    },
  ],
  /** "The email address of the hubspot user", and no more: the page of the ID. */
  email: { rule: 'unverified', address: 'jane.doe@example.com' },
  user: { id: '62515/123456' },
  requests: 2,
  simulate,
  unlikeCatalogues: {
    tokenEndpoint: {
      reason: 'Catalogues have the first version, which ends on 16 February 2027.',
      url: 'https://developers.hubspot.com/docs/api-reference/legacy/authentication/oauth-tokens/v1/migration-guide',
    },
    userInfoEndpoint: {
      reason: 'Catalogues have the first version, with the token in the path, which ends on 16 February 2027.',
      url: 'https://developers.hubspot.com/docs/api-reference/legacy/authentication/oauth-tokens/v1/migration-guide',
    },
  },
};
