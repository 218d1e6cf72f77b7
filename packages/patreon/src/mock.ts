import type { OAuthMock } from '@logto-social/testing';

/** https://github.com/Patreon/platform-documentation/issues/86 */
const headers = { 'user-agent': 'node:@logto-social/connector-patreon:v1 (a sign-in connector for Logto)' };

/** https://docs.patreon.com/#oauth, with values where the page has placeholders. */
export const mock: OAuthMock = {
  config: { clientId: 'patreon-client-id', clientSecret: 'patreon-client-secret' },
  authorization: {
    endpoint: 'https://www.patreon.com/oauth2/authorize',
    parameters: { scope: 'identity identity[email]' },
  },
  /** https://docs.patreon.com/#step-4-validating-receipt-of-the-oauth-token */
  token: {
    endpoint: 'https://www.patreon.com/api/oauth2/token',
    clientAuthentication: 'client_secret_post',
    headers,
    response: {
      access_token: 'patreon-access-token',
      refresh_token: 'patreon-refresh-token',
      expires_in: 2678400,
      scope: 'identity identity[email]',
      token_type: 'Bearer',
    },
    /** https://docs.patreon.com/#step-7-keeping-up-to-date */
    refreshed: {
      access_token: 'patreon-refreshed-access-token',
      refresh_token: 'patreon-next-refresh-token',
      expires_in: 2678400,
      scope: 'identity identity[email]',
      token_type: 'Bearer',
    },
    /** The shape of RFC 6749 §5.2, as in https://github.com/SocialiteProviders/Providers/issues/890 */
    errors: {
      invalid_grant: { status: 401, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** https://docs.patreon.com/#get-api-oauth2-v2-identity and https://docs.patreon.com/#user-v2 */
  resources: [
    {
      endpoint: 'https://www.patreon.com/api/oauth2/v2/identity',
      query: { 'fields[user]': 'email,full_name,image_url,is_email_verified,url,vanity' },
      headers,
      response: {
        data: {
          attributes: {
            email: 'platform@patreon.com',
            full_name: 'Platform Team',
            image_url: 'https://url.example',
            is_email_verified: true,
            url: 'https://www.patreon.com/example',
            vanity: 'platform',
          },
          id: '12345',
          type: 'user',
        },
      },
      /** https://github.com/Patreon/patreon-js/issues/28 */
      unauthorized: {
        status: 401,
        body: {
          errors: [
            {
              code: 1,
              code_name: 'Unauthorized',
              detail:
                "The server could not verify that you are authorized to access the URL requested.  You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required.",
              id: '87716a1a-18c4-466c-a416-dfed51bb6417',
              status: '401',
              title: 'Unauthorized',
            },
          ],
        },
      },
    },
  ],
  id: { in: 'https://www.patreon.com/api/oauth2/v2/identity', path: 'data.id' },
  email: {
    rule: 'flagged',
    flag: { in: 'https://www.patreon.com/api/oauth2/v2/identity', path: 'data.attributes.is_email_verified' },
  },
  user: {
    id: '12345',
    name: 'Platform Team',
    avatar: 'https://url.example',
    email: 'platform@patreon.com',
  },
  requests: 2,
};
