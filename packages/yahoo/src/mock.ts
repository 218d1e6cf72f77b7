import type { ProviderMock } from '@logto-social/testing';

/** https://developer.yahoo.com/oauth2/guide/openid_connect/getting_started.html */
export const mock: ProviderMock = {
  config: {
    clientId: 'dj0yJmk9WGx0QlE0UWdCa0hKJmQ9WVdrOWNrNUhXVnBhTkhFbWNHbzlNQS0tJnM9Y29uc3VtZXJzZWNyZXQmeD01OA--',
    clientSecret: 'b7dec9d002316dda9a83d4fccd5a95d1329d3b5a',
  },
  authorization: {
    endpoint: 'https://api.login.yahoo.com/oauth2/request_auth',
    parameters: { scope: 'openid profile email' },
  },
  token: {
    endpoint: 'https://api.login.yahoo.com/oauth2/get_token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'UNQO1djO5xpaKm3_KbECBKB5mlFr6tSZTOLrrJCprtT1X1UFljpxiS5iSue8u',
      refresh_token: 'AJj.Dlbt_e4XN85buQhFXj77sIB3lqBF3Bcqb2kwUEoYrBb0Pg--',
      expires_in: 3600,
      token_type: 'bearer',
      xoauth_yahoo_guid: 'FSVIDUW3D7FSVIDUW3D72F2F',
    },
    refreshed: {
      access_token: 'next-UNQO1djO5xpaKm3_KbECBKB5mlFr6tSZTOLrrJCprtT1X1UFljpxiS5iSue8u',
      refresh_token: 'next-AJj.Dlbt_e4XN85buQhFXj77sIB3lqBF3Bcqb2kwUEoYrBb0Pg--',
      expires_in: 3600,
      token_type: 'bearer',
      xoauth_yahoo_guid: 'FSVIDUW3D7FSVIDUW3D72F2F',
    },
    /** None could be found: these are RFC 6749's. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** The documented one has neither name nor address, and a user of its own. */
  idToken: {
    jwksUri: 'https://api.login.yahoo.com/openid/v1/certs',
    claims: { iss: 'https://api.login.yahoo.com', sub: 'FSVIDUW3D7FSVIDUW3D72F2F' },
  },
  resources: [
    /**
     * https://developer.yahoo.com/oauth2/guide/get-user-inf/Get-User-Info-API.html, with `email_verified`, which stands
     * beside the address in `claims_supported` of https://api.login.yahoo.com/.well-known/openid-configuration.
     */
    {
      endpoint: 'https://api.login.yahoo.com/openid/v1/userinfo',
      response: {
        sub: 'FSVIDUW3D7FSVIDUW3D72F2F',
        name: 'Jane Doe',
        given_name: 'Jane',
        family_name: 'Doe',
        preferred_username: 'j.doe',
        email: 'janedoe@example.com',
        email_verified: true,
        picture: 'http://example.com/janedoe/me.jpg',
      },
      /** The error stands in a header. */
      unauthorized: { status: 401, body: '' },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  email: {
    rule: 'flagged',
    flag: { in: 'https://api.login.yahoo.com/openid/v1/userinfo', path: 'email_verified' },
  },
  user: {
    id: 'FSVIDUW3D7FSVIDUW3D72F2F',
    name: 'Jane Doe',
    avatar: 'http://example.com/janedoe/me.jpg',
    email: 'janedoe@example.com',
  },
  requests: 3,
};
