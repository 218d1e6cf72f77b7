import type { ProviderMock } from '@logto-social/testing';

/** https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/ */
export const mock: ProviderMock = {
  config: { clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://www.pinterest.com/oauth/',
    parameters: { scope: 'user_accounts:read' },
    scopeDelimiter: ',',
  },
  token: {
    endpoint: 'https://api.pinterest.com/v5/oauth/token',
    clientAuthentication: 'client_secret_basic',
    /** https://developers.pinterest.com/docs/api/v5/oauth-token, https://github.com/pinterest/api-description/blob/main/v5/openapi.yaml */
    response: {
      access_token: 'pina_AMAS5ZQVAB2OYAYAGABO7C4',
      refresh_token: 'pinr.eyJhbGciOi',
      response_type: 'authorization_code',
      token_type: 'bearer',
      expires_in: 2592000,
      refresh_token_expires_in: 5184000,
      refresh_token_expires_at: 1801113600,
      scope: 'user_accounts:read',
    },
    refreshed: {
      access_token: 'pina_next',
      refresh_token: 'pinr.next',
      response_type: 'refresh_token',
      token_type: 'bearer',
      expires_in: 2592000,
      refresh_token_expires_in: 5184000,
      refresh_token_expires_at: 1803705600,
      scope: 'user_accounts:read',
    },
  },
  /** https://developers.pinterest.com/docs/api/v5/user_account-get, https://github.com/pinterest/api-description/blob/main/v5/openapi.yaml */
  resources: [
    {
      endpoint: 'https://api.pinterest.com/v5/user_account',
      response: {
        account_type: 'BUSINESS',
        id: '2783136121146311751',
        profile_image: 'https://i.pinimg.com/280x280_RS/ab/cd/ef.jpg',
        website_url: 'https://example.com',
        username: 'janedoe',
        about: 'Recipes',
        business_name: null,
      },
      unauthorized: { status: 401, body: { code: 2, message: 'Authentication failed.' } },
      refusals: [{ status: 403, body: { code: 403, message: 'Not authorized to access the user account.' } }],
    },
  ],
  id: { in: 'https://api.pinterest.com/v5/user_account', path: 'id' },
  /** https://developers.pinterest.com/docs/api/v5/user_account-get has no address. */
  email: { rule: 'none' },
  user: { id: '2783136121146311751', name: 'janedoe', avatar: 'https://i.pinimg.com/280x280_RS/ab/cd/ef.jpg' },
  requests: 2,
};
