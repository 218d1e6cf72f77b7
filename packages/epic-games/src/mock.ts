import { getResponse, HttpResponse, http, type ProviderMock, type Simulate } from '@logto-social/testing/simulator';

const tokens = {
  scope: 'basic_profile',
  token_type: 'bearer',
  access_token: 'eyJ0IjoiZXBpY19pZCIsImFsZyI6IlJTMjU2In0.access',
  expires_in: 7200,
  expires_at: '2026-11-28T12:00:00.000Z',
  refresh_token: 'eyJ0IjoiZXBpY19pZCIsImFsZyI6IlJTMjU2In0.refresh',
  refresh_expires_in: 28800,
  refresh_expires_at: '2026-11-28T18:00:00.000Z',
  account_id: '9626f4570d8c41d38d9bb3a8e3b4a9c1',
  client_id: 'xyza7891EpicClient',
  application_id: 'fghi4567FNFBKFz3E4TROb0bmPS8h1GW',
};

const tokenEndpoint = 'https://api.epicgames.dev/epic/oauth/v2/token';
const config = { clientId: 'xyza7891EpicClient', clientSecret: 'epic+client/secret' };
const basic = (...parts: string[]) => `Basic ${Buffer.from(parts.join(':')).toString('base64')}`;

/** The credentials are not form-encoded: https://github.com/aspnet-contrib/AspNet.Security.OAuth.Providers/issues/766 */
const simulate: Simulate = (standard, _departure, { token }) => ({
  ...standard,
  handlers: [
    http.post(tokenEndpoint, ({ request }) => {
      const { clientId, clientSecret } = config;
      if (request.headers.get('authorization') !== basic(clientId, clientSecret)) {
        const refused = token?.errors?.invalid_client;
        return HttpResponse.json(Object(refused?.body), { status: refused?.status ?? 401 });
      }
      const encoded = new Request(request.clone());
      encoded.headers.set('authorization', basic(clientId, encodeURIComponent(clientSecret)));
      return getResponse(standard.handlers, encoded);
    }),
    ...standard.handlers,
  ],
});

/** https://dev.epicgames.com/docs/web-api-ref/authentication */
export const mock: ProviderMock = {
  config,
  authorization: {
    endpoint: 'https://www.epicgames.com/id/authorize',
    parameters: { scope: 'basic_profile' },
  },
  token: {
    endpoint: tokenEndpoint,
    clientAuthentication: 'client_secret_basic',
    response: tokens,
    refreshed: {
      ...tokens,
      access_token: 'eyJ0IjoiZXBpY19pZCIsImFsZyI6IlJTMjU2In0.next-access',
      refresh_token: 'eyJ0IjoiZXBpY19pZCIsImFsZyI6IlJTMjU2In0.next-refresh',
    },
    /**
     * The shape of https://github.com/qlaffont/fortnite-api/issues/152, where Epic's own fields stand beside the
     * standard's. Epic's page was not seen to list any.
     */
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          errorCode: 'errors.com.epicgames.account.oauth.authorization_code_not_found',
          errorMessage:
            'Sorry the authorization code you supplied was not found. It is possible that it was no longer valid',
          numericErrorCode: 18059,
          error_description:
            'Sorry the authorization code you supplied was not found. It is possible that it was no longer valid',
          error: 'invalid_grant',
        },
      },
      invalid_client: {
        status: 401,
        body: {
          errorCode: 'errors.com.epicgames.account.invalid_client_credentials',
          errorMessage: 'Sorry the client credentials you are using are invalid',
          numericErrorCode: 18033,
          error_description: 'Sorry the client credentials you are using are invalid',
          error: 'invalid_client',
        },
      },
    },
  },
  resources: [
    {
      endpoint: 'https://api.epicgames.dev/epic/oauth/v2/userInfo',
      response: { sub: '9626f4570d8c41d38d9bb3a8e3b4a9c1', preferred_username: 'EpicPlayer' },
      /** RFC 6750's: Epic documents none. */
      unauthorized: { status: 401, body: { error: 'invalid_token' } },
    },
  ],
  /** "Epic Account ID: A unique global identifier for users": https://dev.epicgames.com/docs/services/en-US/FAQs/EASDeveloper/index.html */
  id: { in: 'https://api.epicgames.dev/epic/oauth/v2/userInfo', path: 'sub' },
  /** The same page lists what can be asked for, and no address is among it. */
  email: { rule: 'none' },
  user: { id: '9626f4570d8c41d38d9bb3a8e3b4a9c1', name: 'EpicPlayer' },
  requests: 2,
  simulate,
};
