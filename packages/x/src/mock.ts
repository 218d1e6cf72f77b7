import type { MockResource, OAuthMock } from '@logto-social/testing';

const config = { clientId: 'M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ', clientSecret: 'client-secret' };
const endpoint = 'https://x.com/i/oauth2/authorize';

const token: OAuthMock['token'] = {
  endpoint: 'https://api.x.com/2/oauth2/token',
  clientAuthentication: 'client_secret_basic',
  response: {
    token_type: 'bearer',
    expires_in: 7200,
    access_token: 'Q0Mzb0VhZ0V5dmNXSTEyNER2MFNfVW50RzdXdTN6STFxQlVkTGhTc1lCdlBiOjE2MjIxNDc3NDM5MTQ6MToxOmF0OjE',
    scope: 'users.read tweet.read offline.access',
    refresh_token: 'bWRWa3gzdnk3WHRGU1o0bmRRcTJ5VUxWX1lZTDdJSUtmaWcxbTVxdEFXcW5tOjE2MjIxNDc3NDM5MTQ6MToxOnJ0OjE',
  },
  refreshed: {
    token_type: 'bearer',
    expires_in: 7200,
    access_token: 'second-access-token-of-x',
    scope: 'users.read tweet.read offline.access',
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
};

const user = {
  id: '2244994945',
  name: 'X Dev',
  avatar: 'https://pbs.twimg.com/profile_images/1683899100922511378/5lY42eHs_normal.jpg',
};

const data = {
  id: '2244994945',
  name: 'X Dev',
  username: 'XDevelopers',
  profile_image_url: 'https://pbs.twimg.com/profile_images/1683899100922511378/5lY42eHs_normal.jpg',
};

/** https://docs.x.com/x-api/users/lookup/quickstart/authenticated-lookup */
const me: MockResource = {
  endpoint: 'https://api.x.com/2/users/me',
  query: { 'user.fields': 'profile_image_url' },
  response: { data },
  unauthorized: {
    status: 401,
    body: { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' },
  },
};

/** https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export const mock: OAuthMock = {
  config,
  pkce: 'required',
  authorization: { endpoint, parameters: { scope: 'users.read tweet.read' } },
  token,
  resources: [me],
  id: { in: 'https://api.x.com/2/users/me', path: 'data.id' },
  email: {
    rule: 'verified',
    /** https://docs.x.com/x-api/fundamentals/data-dictionary#user names the address, which no sample shows. */
    optIn: {
      config: { ...config, scope: 'users.read tweet.read users.email' },
      authorization: { endpoint, parameters: { scope: 'users.read tweet.read users.email' } },
      token: {
        ...token,
        response: { ...token.response, scope: 'users.read tweet.read users.email offline.access' },
      },
      resources: [
        {
          ...me,
          query: { 'user.fields': 'profile_image_url,confirmed_email' },
          response: { data: { ...data, confirmed_email: 'dev@example.com' } },
        },
      ],
      user: { ...user, email: 'dev@example.com' },
    },
  },
  user,
  requests: 2,
};
