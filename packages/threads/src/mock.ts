import type { ProviderMock } from '@logto-social/testing';

/** https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions */
export const mock: ProviderMock = {
  config: { clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://threads.com/oauth/authorize',
    parameters: { scope: 'threads_basic' },
    scopeDelimiter: ',',
    /** https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions */
    denied: {
      error: 'access_denied',
      error_reason: 'user_denied',
      error_description: 'The user denied your request',
    },
  },
  token: {
    endpoint: 'https://graph.threads.com/oauth/access_token',
    clientAuthentication: 'client_secret_post',
    /** https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions */
    response: { access_token: 'THQVJ-short-lived', user_id: '17841405793187218' },
  },
  /** https://developers.facebook.com/docs/threads/threads-profiles */
  resources: [
    {
      endpoint: 'https://graph.threads.com/v1.0/me',
      query: { fields: 'id,username,name,threads_profile_picture_url' },
      bearer: { query: 'access_token' },
      response: {
        id: '1234567',
        username: 'threadsapitestuser',
        name: 'Threads API Test User',
        threads_profile_picture_url: 'https://scontent-sjc3-1.cdninstagram.com/link/to/profile/picture/on/threads/',
      },
      /** https://developers.facebook.com/docs/graph-api/guides/error-handling */
      unauthorized: {
        status: 400,
        body: {
          error: { message: 'Invalid OAuth access token', type: 'OAuthException', code: 190, fbtrace_id: 'A1b2C3d4' },
        },
      },
    },
  ],
  id: { in: 'https://graph.threads.com/v1.0/me', path: 'id' },
  /** https://developers.facebook.com/docs/threads/threads-profiles has no address. */
  email: { rule: 'none' },
  user: {
    id: '1234567',
    name: 'Threads API Test User',
    avatar: 'https://scontent-sjc3-1.cdninstagram.com/link/to/profile/picture/on/threads/',
  },
  requests: 2,
  unlikeCatalogues: {
    authorizationEndpoint: {
      reason:
        'The page has moved from threads.net, whose redirect loses parameters: https://github.com/gitroomhq/postiz-app/pull/1819',
      url: 'https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions',
    },
    tokenEndpoint: {
      reason: 'The API is at graph.threads.com as well as at graph.threads.net.',
      url: 'https://developers.facebook.com/documentation/threads/reference',
    },
    userInfoEndpoint: {
      reason: 'The API is at graph.threads.com as well as at graph.threads.net.',
      url: 'https://developers.facebook.com/documentation/threads/reference',
    },
  },
};
