import { createHmac } from 'node:crypto';
import type { OAuthMock, Simulate } from '@logto-social/testing';

const tokenEndpoint = 'https://johns-apparel.myshopify.com/admin/oauth/access_token';

/**
 * Sorted, joined, and signed with the secret of the app, as
 * https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant#step-3-validate-authorization-code
 * says.
 */
const sign = (parameters: Record<string, string>, secret: string) => {
  const message = Object.keys(parameters)
    .sort()
    .map((name) => `${name}=${encodeURIComponent(parameters[name] ?? '')}`)
    .join('&');
  return createHmac('sha256', secret).update(message).digest('hex');
};

const simulate: Simulate = (standard, _departure, { config }) => {
  const signed = ({ hmac, ...parameters }: Record<string, string>) => ({
    ...parameters,
    hmac: sign(parameters, String(config.clientSecret)),
  });
  return {
    ...standard,
    authorize: async (authorizationUri, decision) => {
      const answer = await standard.authorize(authorizationUri, decision);
      const { hostname: shop } = new URL(authorizationUri);
      return signed({ ...answer, shop, host: 'am9obnMtYXBwYXJlbC5teXNob3BpZnkuY29tL2FkbWlu', timestamp: '1337178173' });
    },
    sign: signed,
  };
};

/** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant */
export const mock: OAuthMock = {
  config: { shop: 'johns-apparel.myshopify.com', clientId: 'shopify-client-id', clientSecret: 'hush' },
  /** No scope is sent: the token has those that the app is configured with. */
  authorization: {
    endpoint: 'https://johns-apparel.myshopify.com/admin/oauth/authorize',
    parameters: { 'grant_options[]': 'per-user' },
    scopeDelimiter: ',',
    /** It documents none. */
    denied: null,
  },
  token: {
    endpoint: tokenEndpoint,
    clientAuthentication: 'client_secret_post',
    /** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/online-access-tokens */
    response: {
      access_token: 'f85632530bf277ec9ac6f649fc327f17',
      scope: 'write_orders,read_customers',
      expires_in: 86399,
      associated_user_scope: 'write_orders',
      associated_user: {
        id: 902541635,
        first_name: 'John',
        last_name: 'Smith',
        email: 'john@example.com',
        email_verified: true,
        account_owner: true,
        locale: 'en',
        collaborator: false,
      },
    },
    errors: {
      /** https://github.com/nozzlegear/ShopifySharp/issues/70 */
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_request',
          error_description: 'The authorization code was not found or was already used',
        },
      },
      /** Not documented: this is RFC 6749's. */
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  resources: [],
  id: { in: tokenEndpoint, path: 'associated_user.id' },
  /**
   * "Whether the user has verified their email address."
   * https://github.com/Shopify/shopify-app-js/blob/main/packages/apps/shopify-api/lib/auth/oauth/types.ts
   */
  email: { rule: 'flagged', flag: { in: tokenEndpoint, path: 'associated_user.email_verified' } },
  user: { id: '902541635', name: 'John Smith', email: 'john@example.com' },
  requests: 1,
  simulate,
};
