import type { ProviderMock } from '@logto-social/testing';

/** https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example',
    clientId: 'djc98u3jiedmi283eu928',
    clientSecret: '1r3cq6hjd9o8vf2kbm5t7wzx4ayu0gsnpl',
  },
  /** https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html */
  authorization: {
    endpoint: 'https://mydomain.auth.us-east-1.amazoncognito.com/oauth2/authorize',
    parameters: { scope: 'openid profile email' },
  },
  /** The issuer is another host than the login domain, at which all but the keys stand. */
  documents: [
    {
      endpoint: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example/.well-known/openid-configuration',
      response: {
        issuer: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example',
        authorization_endpoint: 'https://mydomain.auth.us-east-1.amazoncognito.com/oauth2/authorize',
        token_endpoint: 'https://mydomain.auth.us-east-1.amazoncognito.com/oauth2/token',
        userinfo_endpoint: 'https://mydomain.auth.us-east-1.amazoncognito.com/oauth2/userInfo',
        jwks_uri: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example/.well-known/jwks.json',
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      },
    },
  ],
  /** https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html */
  token: {
    endpoint: 'https://mydomain.auth.us-east-1.amazoncognito.com/oauth2/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'eyJz9sdfsdfsdfsd',
      refresh_token: 'dn43ud8uj32nk2je',
      token_type: 'Bearer',
      expires_in: 3600,
    },
    refreshed: { access_token: 'dmcxd329ujdmkemkd349r', token_type: 'Bearer', expires_in: 3600 },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 400, body: { error: 'invalid_client' } },
    },
  },
  /** https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html */
  idToken: {
    jwksUri: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example/.well-known/jwks.json',
    claims: {
      iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example',
      sub: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      token_use: 'id',
      'cognito:username': 'janedoe',
      'cognito:groups': ['test-group-a'],
      name: 'Jane Doe',
      given_name: 'Jane',
      email: 'janedoe@example.com',
      email_verified: true,
      origin_jti: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** https://repost.aws/knowledge-center/cognito-email-verified-attribute */
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: { id: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee', name: 'Jane Doe', email: 'janedoe@example.com' },
  requests: 3,
};
