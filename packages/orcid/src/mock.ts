import type { ProviderMock } from '@logto-social/testing';

/** What both grants say besides the tokens: the page of {@link mock}. */
const authorized = {
  token_type: 'bearer',
  expires_in: 631138518,
  scope: 'openid',
  name: 'Mr Credit Name',
  orcid: '0000-0002-5062-2209',
};

/** https://github.com/ORCID/ORCID-Source/blob/main/orcid-web/ORCID_AUTH_WITH_OPENID_CONNECT.md */
export const mock: ProviderMock = {
  config: { clientId: 'APP-6LKIJ3I5B1C4YIQP', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://orcid.org/oauth/authorize',
    parameters: { scope: 'openid' },
  },
  token: {
    endpoint: 'https://orcid.org/oauth/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'aa4629f3-b0a2-4edd-b77a-398d7afe3c90',
      refresh_token: '5a712062-0068-47b9-922e-f26a2c5cb250',
      ...authorized,
    },
    /** https://github.com/ORCID/ORCID-Source/blob/main/orcid-api-web/tutorial/refresh_tokens.md */
    refreshed: {
      access_token: '67884cd3-f4ca-4195-9d38-b9d5ccc16d5f',
      refresh_token: '4470d1ff-c817-45c1-86d1-b9062669c7cb',
      ...authorized,
    },
    /** In the words of https://github.com/ORCID/ORCID-Source/blob/main/orcid-api-web/tutorial/api_errors.md, the codes are RFC 6749's. */
    errors: {
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'Invalid authorization code' },
      },
      invalid_client: {
        status: 401,
        body: { error: 'invalid_client', error_description: 'Bad client credentials' },
      },
    },
  },
  /** The token of the page's implicit flow, which "can be used in the same way". */
  idToken: {
    jwksUri: 'https://orcid.org/oauth/jwks',
    claims: {
      iss: 'https://orcid.org',
      sub: '0000-0002-5062-2209',
      auth_time: 1505987862,
      name: 'Mr Credit Name',
      given_name: 'Tom',
      family_name: 'Dem',
      jti: 'ce4c9f5e-50d4-4f8b-9bc2-2eb124d5d6ca',
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** No claim is an address: https://orcid.org/.well-known/openid-configuration */
  email: { rule: 'none' },
  user: { id: '0000-0002-5062-2209', name: 'Mr Credit Name' },
  requests: 2,
};
