import type { ProviderMock } from '@logto-social/testing';

const userInfoEndpoint = 'https://api-m.paypal.com/v1/identity/openidconnect/userinfo';

/** https://developer.paypal.com/log-in/build */
export const mock: ProviderMock = {
  config: { clientId: 'ARfDleH_j-C17kxbdUzYivR70xP5Uy5N_DrFZVOv', clientSecret: 'paypal-client-secret' },
  /** https://developer.paypal.com/log-in/build-button */
  authorization: {
    endpoint: 'https://www.paypal.com/signin/authorize',
    parameters: { flowEntry: 'static', scope: 'openid profile email' },
  },
  token: {
    endpoint: 'https://api-m.paypal.com/v1/oauth2/token',
    clientAuthentication: 'client_secret_basic',
    /** The members are those of the REST interface; the values are made up. */
    response: {
      scope: 'openid profile email',
      access_token: 'A23AAFs1aJ3oY_access',
      token_type: 'Bearer',
      expires_in: 28800,
      refresh_token: 'R23AAHKvQ_refresh',
    },
    refreshed: {
      scope: 'openid profile email',
      access_token: 'A23AAGw2bK4pZ_next_access',
      token_type: 'Bearer',
      expires_in: 28800,
    },
    errors: {
      /** https://github.com/paypal/paypal-sdk-client/issues/51 */
      invalid_grant: {
        status: 400,
        body: {
          error_description: 'Invalid authorization code',
          error: 'access_denied',
          correlation_id: '2ac9f7fa4e099',
          information_link: 'https://developer.paypal.com/docs/api/#errors',
        },
      },
      /** https://github.com/paypal/PayPal-PHP-SDK/issues/916 */
      invalid_client: {
        status: 401,
        body: { error: 'invalid_client', error_description: 'Client Authentication failed' },
      },
    },
  },
  resources: [
    {
      /** The fields of https://developer.paypal.com/api/identity/v1/userinfo-get/ */
      endpoint: userInfoEndpoint,
      query: { schema: 'openid' },
      /** https://github.com/paypal/PayPal-iOS-SDK/blob/master/docs/profile_sharing_server.md, and the flag of the page above. */
      response: {
        address: {
          postal_code: '95131',
          locality: 'San Jose',
          region: 'CA',
          country: 'US',
          street_address: '3 Main St',
        },
        family_name: 'Smith',
        locale: 'en_US',
        name: 'Roger Smith',
        email: 'rsmith@example.com',
        email_verified: true,
        verified_account: true,
        account_type: 'PERSONAL',
        given_name: 'Roger',
        user_id: 'https://www.paypal.com/webapps/auth/identity/user/jG8zVpn2toXCPmzNffW1WTRLA2KOhPXYybeTM9p3ct0',
      },
      /** "Invalid access token": https://developer.paypal.com/docs/api/identity/v1/ */
      unauthorized: {
        status: 401,
        body: { name: 'AUTHENTICATION_FAILURE', message: 'Invalid access token.', debug_id: '2ac9f7fa4e099' },
      },
    },
  ],
  /** "Identifier for the End-User at the Issuer": https://github.com/paypal/PayPal-PHP-SDK/blob/master/lib/PayPal/Api/OpenIdUserinfo.php */
  id: { in: userInfoEndpoint, path: 'user_id' },
  /**
   * "True if the End-User's e-mail address has been verified; otherwise false."
   * https://github.com/paypal/PayPal-PHP-SDK/blob/master/lib/PayPal/Api/OpenIdUserinfo.php
   */
  email: { rule: 'flagged', flag: { in: userInfoEndpoint, path: 'email_verified' } },
  user: {
    id: 'https://www.paypal.com/webapps/auth/identity/user/jG8zVpn2toXCPmzNffW1WTRLA2KOhPXYybeTM9p3ct0',
    name: 'Roger Smith',
    email: 'rsmith@example.com',
  },
  requests: 2,
  unlikeCatalogues: {
    userInfoEndpoint: {
      reason: 'Catalogues have the schema of former days; the reference knows this endpoint alone.',
      url: 'https://developer.paypal.com/api/identity/v1/userinfo-get/',
    },
  },
};
