import type { ProviderMock } from '@logto-social/testing';

/** https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export const mock: ProviderMock = {
  config: { clientId: 'M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ', clientSecret: 'client-secret' },
  pkce: 'required',
  authorization: {
    endpoint: 'https://x.com/i/oauth2/authorize',
    parameters: { scope: 'users.read tweet.read users.email' },
  },
  token: {
    endpoint: 'https://api.x.com/2/oauth2/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      token_type: 'bearer',
      expires_in: 7200,
      access_token: 'Q0Mzb0VhZ0V5dmNXSTEyNER2MFNfVW50RzdXdTN6STFxQlVkTGhTc1lCdlBiOjE2MjIxNDc3NDM5MTQ6MToxOmF0OjE',
      scope: 'users.read tweet.read users.email offline.access',
      refresh_token: 'bWRWa3gzdnk3WHRGU1o0bmRRcTJ5VUxWX1lZTDdJSUtmaWcxbTVxdEFXcW5tOjE2MjIxNDc3NDM5MTQ6MToxOnJ0OjE',
    },
    refreshed: {
      token_type: 'bearer',
      expires_in: 7200,
      access_token: 'second-access-token-of-x',
      scope: 'users.read tweet.read users.email offline.access',
      refresh_token: 'second-refresh-token-of-x',
    },
    errors: {
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_request', error_description: 'Value passed for the authorization code was invalid.' },
      },
      invalid_client: {
        status: 401,
        body: { error: 'unauthorized_client', error_description: 'Missing valid authorization header' },
      },
    },
  },
  /** https://docs.x.com/x-api/users/lookup/quickstart/authenticated-lookup, with an address, which no sample shows. */
  resources: [
    {
      endpoint: 'https://api.x.com/2/users/me',
      query: { 'user.fields': 'profile_image_url,confirmed_email' },
      response: {
        data: {
          id: '2244994945',
          name: 'X Dev',
          username: 'XDevelopers',
          profile_image_url: 'https://pbs.twimg.com/profile_images/1683899100922511378/5lY42eHs_normal.jpg',
          confirmed_email: 'dev@example.com',
        },
      },
      unauthorized: {
        status: 401,
        body: { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' },
      },
    },
  ],
  id: { in: 'https://api.x.com/2/users/me', path: 'data.id' },
  email: { rule: 'verified' },
  user: {
    id: '2244994945',
    name: 'X Dev',
    avatar: 'https://pbs.twimg.com/profile_images/1683899100922511378/5lY42eHs_normal.jpg',
    email: 'dev@example.com',
  },
  requests: 2,
};
