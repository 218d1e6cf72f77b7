import type { ProviderMock } from '@logto-social/testing';

/** https://developers.zoom.us/docs/integrations/oauth/ */
export const mock: ProviderMock = {
  config: { clientId: 'zoom-client-id', clientSecret: 'zoom-client-secret' },
  /** No scope is sent: the token has those of the app. */
  authorization: { endpoint: 'https://zoom.us/oauth/authorize', parameters: {} },
  token: {
    endpoint: 'https://zoom.us/oauth/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'eyJhbGciOiJIUzUxMiJ9.access',
      token_type: 'bearer',
      refresh_token: 'eyJhbGciOiJIUzUxMiJ9.refresh',
      expires_in: 3599,
      scope: 'user:read:user',
      api_url: 'https://api.zoom.us',
    },
    refreshed: {
      access_token: 'eyJhbGciOiJIUzUxMiJ9.next-access',
      token_type: 'bearer',
      refresh_token: 'eyJhbGciOiJIUzUxMiJ9.next-refresh',
      expires_in: 3599,
      scope: 'user:read:user',
      api_url: 'https://api.zoom.us',
    },
    errors: {
      /** https://devforum.zoom.us/t/zoom-appssdk-authorization-reason-invalid-authorization-code-error-invalid-grant/137623 */
      invalid_grant: { status: 400, body: { reason: 'Invalid authorization code', error: 'invalid_grant' } },
      /** https://github.com/JubaerHossain/zoom-laravel/issues/3 */
      invalid_client: { status: 400, body: { reason: 'Invalid client_id or client_secret', error: 'invalid_client' } },
    },
  },
  resources: [
    {
      /** https://developers.zoom.us/docs/api/users/#tag/users/get/users/{userId} */
      endpoint: 'https://api.zoom.us/v2/users/me',
      response: {
        id: 'KDcuGIm1QgePTO8WbOqwIQ',
        created_at: '2018-10-31T04:32:37Z',
        dept: 'Developers',
        email: 'jchill@example.com',
        first_name: 'Jill',
        last_name: 'Chill',
        display_name: 'Jill Chill',
        pic_url: 'https://example.com/photos/jchill.jpg',
        account_id: 'q6gBJVO5TzexKYTb_I2rpg',
        type: 2,
        verified: 1,
      },
      /** https://developers.zoom.us/docs/api/errors/ */
      unauthorized: { status: 401, body: { code: 124, message: 'Invalid access token.' } },
    },
  ],
  id: { in: 'https://api.zoom.us/v2/users/me', path: 'id' },
  /**
   * "Display whether the user's email address for the Zoom account is verified": 1 or 0.
   * https://developers.zoom.us/docs/api/users/#tag/users/get/users/{userId}
   */
  email: { rule: 'flagged', flag: { in: 'https://api.zoom.us/v2/users/me', path: 'verified' }, yes: [1] },
  user: {
    id: 'KDcuGIm1QgePTO8WbOqwIQ',
    name: 'Jill Chill',
    avatar: 'https://example.com/photos/jchill.jpg',
    email: 'jchill@example.com',
  },
  requests: 2,
};
