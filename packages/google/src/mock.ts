import type { ProviderMock } from '@logto-social/testing';

/** https://developers.google.com/identity/openid-connect/openid-connect */
export const mock: ProviderMock = {
  config: { clientId: '1234987819200.apps.googleusercontent.com', clientSecret: 'GOCSPX-client-secret' },
  authorization: {
    endpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
    parameters: { scope: 'openid profile email' },
    issuer: 'https://accounts.google.com',
  },
  /** https://developers.google.com/identity/protocols/oauth2/web-server#exchange-authorization-code */
  token: {
    endpoint: 'https://oauth2.googleapis.com/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: '1/fFAGRNJru1FTz70BzhT3Zg',
      expires_in: 3920,
      token_type: 'Bearer',
      scope: 'openid https://www.googleapis.com/auth/userinfo.profile https://www.googleapis.com/auth/userinfo.email',
      refresh_token: '1//xEoDL4iW3cxlI7yDbSRFYNG01kVKM2C-259HOF2aQbI',
    },
    /** https://developers.google.com/identity/protocols/oauth2/web-server#offline */
    refreshed: {
      access_token: '1/aFAGRNJru1FTz70BzhT3Zg',
      expires_in: 3920,
      scope: 'openid https://www.googleapis.com/auth/userinfo.profile https://www.googleapis.com/auth/userinfo.email',
      token_type: 'Bearer',
    },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant', error_description: 'Bad Request' } },
      invalid_client: { status: 401, body: { error: 'invalid_client', error_description: 'Unauthorized' } },
    },
  },
  /** https://developers.google.com/identity/openid-connect/openid-connect#an-id-tokens-payload */
  idToken: {
    jwksUri: 'https://www.googleapis.com/oauth2/v3/certs',
    claims: {
      iss: 'https://accounts.google.com',
      azp: '1234987819200.apps.googleusercontent.com',
      sub: '10769150350006150715113082367',
      hd: 'example.com',
      email: 'jsmith@example.com',
      email_verified: true,
      name: 'Jan Smith',
      picture: 'https://lh3.googleusercontent.com/a/photo',
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: '10769150350006150715113082367',
    name: 'Jan Smith',
    avatar: 'https://lh3.googleusercontent.com/a/photo',
    email: 'jsmith@example.com',
  },
  requests: 2,
};
