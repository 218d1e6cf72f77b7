import type { ProviderMock } from '@logto-social/testing';

/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login */
export const mock: ProviderMock = {
  config: { clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://www.instagram.com/oauth/authorize',
    parameters: { scope: 'instagram_business_basic' },
    scopeDelimiter: ',',
    /** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login#step-1--get-authorization */
    denied: {
      error: 'access_denied',
      error_reason: 'user_denied',
      error_description: 'The user denied your request.',
    },
  },
  token: {
    endpoint: 'https://api.instagram.com/oauth/access_token',
    clientAuthentication: 'client_secret_post',
    /** As it answers; the documentation shows the same within a list: https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login#step-2---exchange-the-code-for-a-token */
    response: {
      access_token: 'IGAAshortLived',
      user_id: '17841405822304914',
      permissions: ['instagram_business_basic'],
    },
  },
  /** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/get-started */
  resources: [
    {
      endpoint: 'https://graph.instagram.com/me',
      query: { fields: 'user_id,username,name,profile_picture_url' },
      bearer: { query: 'access_token' },
      response: {
        user_id: '17841405822304914',
        username: 'jane',
        name: 'Jane Doe',
        profile_picture_url: 'https://scontent.cdninstagram.com/jane.jpg',
        id: '8270000000000001',
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
  id: { in: 'https://graph.instagram.com/me', path: 'user_id' },
  /** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/get-started has no address. */
  email: { rule: 'none' },
  user: {
    id: '17841405822304914',
    name: 'Jane Doe',
    avatar: 'https://scontent.cdninstagram.com/jane.jpg',
  },
  requests: 2,
};
