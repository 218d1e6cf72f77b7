import { createHmac } from 'node:crypto';
import { getResponse, HttpResponse, http, type OAuthMock, type Simulate } from '@logto-social/testing/simulator';

const tokenEndpoint = 'https://graph.facebook.com/v26.0/oauth/access_token';
const userEndpoint = 'https://graph.facebook.com/v26.0/me';
const config = { clientId: '1234567890123456', clientSecret: 'app-secret' };

/** https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow */
const token = {
  access_token: 'EAADshortLivedUserAccessToken',
  token_type: 'bearer',
  expires_in: 5400,
};

/** https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived */
export const longLived = {
  access_token: 'EAADlongLivedUserAccessToken',
  token_type: 'bearer',
  expires_in: 5183944,
};

/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
export const graphError = (code: number, message: string, subcode?: number) => ({
  error: {
    message,
    type: 'OAuthException',
    code,
    ...(subcode !== undefined && { error_subcode: subcode }),
    fbtrace_id: 'EJplcsCHuLu',
  },
});

const refuse = (code: number, message: string) => HttpResponse.json(graphError(code, message), { status: 400 });

const proofOf = (accessToken: string) => createHmac('sha256', config.clientSecret).update(accessToken).digest('hex');

/** The exchange of tokens, and an app that requires the proof of its secret. */
const simulate: Simulate = (standard) => ({
  ...standard,
  handlers: [
    http.get(tokenEndpoint, ({ request }) => {
      const sent = Object.fromEntries(new URL(request.url).searchParams);
      if (sent.grant_type !== 'fb_exchange_token') return undefined;
      if (sent.client_id !== config.clientId)
        return refuse(101, 'Error validating application. Invalid application ID.');
      if (sent.client_secret !== config.clientSecret) return refuse(1, 'Error validating client secret.');
      if (sent.fb_exchange_token !== token.access_token) return refuse(190, 'Invalid OAuth access token.');
      return HttpResponse.json(longLived);
    }),
    http.get(userEndpoint, ({ request }) => {
      const accessToken = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
      const proof = new URL(request.url).searchParams.get('appsecret_proof');
      if (!proof) return refuse(100, 'API calls from the server require an appsecret_proof argument');
      if (proof !== proofOf(accessToken)) return refuse(100, 'Invalid appsecret_proof provided in the API argument');
      if (accessToken !== longLived.access_token) return undefined;
      const headers = { authorization: `Bearer ${token.access_token}` };
      return getResponse(standard.handlers, new Request(request.url, { headers }));
    }),
    ...standard.handlers,
  ],
});

export const mock: OAuthMock = {
  config,
  authorization: {
    endpoint: 'https://www.facebook.com/v26.0/dialog/oauth',
    parameters: { scope: 'email,public_profile' },
    scopeDelimiter: ',',
    denied: {
      error_reason: 'user_denied',
      error: 'access_denied',
      error_description: 'Permissions error.',
    },
  },
  token: {
    endpoint: tokenEndpoint,
    method: 'GET',
    clientAuthentication: 'client_secret_post',
    response: token,
    errors: {
      invalid_grant: { status: 400, body: graphError(100, 'This authorization code has been used.', 36009) },
      invalid_client: { status: 400, body: graphError(1, 'Error validating client secret.') },
    },
  },
  /** https://developers.facebook.com/docs/graph-api/reference/user */
  resources: [
    {
      endpoint: userEndpoint,
      query: { fields: 'id,name,email,picture' },
      response: {
        id: '10215241773831025',
        name: 'Your Name',
        email: 'your.name@example.com',
        picture: {
          data: {
            height: 50,
            is_silhouette: false,
            url: 'https://platform-lookaside.fbsbx.com/platform/profilepic/?asid=10215241773831025',
            width: 50,
          },
        },
      },
      unauthorized: { status: 400, body: graphError(190, 'Invalid OAuth access token.') },
    },
  ],
  id: { in: userEndpoint, path: 'id' },
  email: { rule: 'unverified', address: 'your.name@example.com' },
  user: {
    id: '10215241773831025',
    name: 'Your Name',
    avatar: 'https://platform-lookaside.fbsbx.com/platform/profilepic/?asid=10215241773831025',
  },
  requests: 2,
  simulate,
};
