import { createHmac } from 'node:crypto';
import type { ProviderMock, Simulate } from '@logto-social/testing';
import { HttpResponse, http } from '@logto-social/testing/simulator';

const tokenEndpoint = 'https://oauth.zaloapp.com/v4/access_token';

/** What it says of a wrong secret, which is in a header of its own. The numbers are Zalo's; the words, as developers report them. */
const invalidSecret = {
  error: -14004,
  error_name: 'Invalid secret key',
  error_description: 'Secret key is invalid',
  error_reason: '',
};

const profileEndpoint = 'https://graph.zalo.me/v2.0/me';

/** What it says of a proof that is not the token's, by the secret: the words are Facebook's, as developers report them of Zalo. */
const invalidProof = { error: -242, message: 'Invalid appsecret_proof provided in the API argument' };

/** https://github.com/zaloplatform/zalo-php-sdk/blob/master/src/Zalo.php */
const isProven = ({ headers }: Request, secret: unknown) =>
  headers.get('appsecret_proof') ===
  createHmac('sha256', String(secret))
    .update(headers.get('access_token') ?? '')
    .digest('hex');

const simulate: Simulate = (standard, _departure, { config }) => ({
  ...standard,
  handlers: [
    http.get(profileEndpoint, ({ request }) =>
      isProven(request, config.clientSecret) ? undefined : HttpResponse.json(invalidProof),
    ),
    http.post(tokenEndpoint, ({ request }) =>
      request.headers.get('secret_key') === config.clientSecret ? undefined : HttpResponse.json(invalidSecret),
    ),
    ...standard.handlers,
  ],
});

/** https://developers.zalo.me/docs/social-api/tham-khao/user-access-token-v4 */
export const mock: ProviderMock = {
  config: { clientId: '1234567890987654321', clientSecret: 'AbC123456XyZ' },
  authorization: {
    endpoint: 'https://oauth.zaloapp.com/v4/permission',
    parameters: {},
    names: { client_id: 'app_id' },
    /** What happens when somebody declines was not found. */
    denied: null,
  },
  token: {
    endpoint: tokenEndpoint,
    names: { client_id: 'app_id' },
    withoutRedirectUri: true,
    /** No parameter proves the client: see `simulate`. */
    clientAuthentication: 'none',
    response: {
      access_token: 'access-token',
      refresh_token: 'refresh-token',
      expires_in: '3600',
      refresh_token_expires_in: '2592000',
    },
    refreshed: {
      access_token: 'next-access-token',
      refresh_token: 'next-refresh-token',
      expires_in: '3600',
      refresh_token_expires_in: '2588400',
    },
    errors: {
      invalid_grant: {
        status: 200,
        body: {
          error: -14005,
          error_name: 'Invalid code',
          error_description: 'Authorized code is invalid or expired',
          error_reason: '',
        },
      },
      invalid_client: {
        status: 200,
        body: {
          error: -14002,
          error_name: 'Invalid appId',
          error_description: 'App id is invalid',
          error_reason: '',
        },
      },
    },
  },
  resources: [
    /** https://developers.zalo.me/docs/api/social-api-4 */
    {
      endpoint: profileEndpoint,
      bearer: { header: 'access_token' },
      query: { fields: 'id,name,picture' },
      response: {
        error: 0,
        message: 'Success',
        id: '494021888309207992',
        name: 'Nguyễn Văn A',
        picture: { data: { url: 'https://s120-ava-talk.zadn.vn/default' } },
      },
      /** The number as developers report it. */
      unauthorized: { status: 200, body: { error: 452, message: 'Session key invalid' } },
    },
  ],
  id: { in: profileEndpoint, path: 'id' },
  /** `id`, `name` and `picture` are all that a website gets. */
  email: { rule: 'none' },
  user: { id: '494021888309207992', name: 'Nguyễn Văn A', avatar: 'https://s120-ava-talk.zadn.vn/default' },
  requests: 2,
  simulate,
};
