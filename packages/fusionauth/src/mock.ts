import type { ProviderMock } from '@logto-social/testing';

/** https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/endpoints */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://piedpiper.fusionauth.io',
    clientId: '3c219e58-ed0e-4b18-ad48-f4f92793ae32',
    clientSecret: 'LnB1kyxEcwzsWT8b0Y0tsuVQjsY6TqfaHe9bMk1tUQk',
  },
  authorization: {
    endpoint: 'https://piedpiper.fusionauth.io/oauth2/authorize',
    parameters: { scope: 'openid profile email' },
    /** https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/issuer-validation: since 1.69.0. */
    issuer: 'https://piedpiper.fusionauth.io',
  },
  /** https://fusionauth.io/docs/apis/oauth/openid-configuration */
  documents: [
    {
      endpoint: 'https://piedpiper.fusionauth.io/.well-known/openid-configuration',
      response: {
        issuer: 'https://piedpiper.fusionauth.io',
        authorization_endpoint: 'https://piedpiper.fusionauth.io/oauth2/authorize',
        token_endpoint: 'https://piedpiper.fusionauth.io/oauth2/token',
        userinfo_endpoint: 'https://piedpiper.fusionauth.io/oauth2/userinfo',
        jwks_uri: 'https://piedpiper.fusionauth.io/.well-known/jwks.json',
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
      },
    },
  ],
  /** https://fusionauth.io/docs/apis/oauth/token */
  token: {
    endpoint: 'https://piedpiper.fusionauth.io/oauth2/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.access',
      expires_in: 3599,
      refresh_token: 'ze9fi6Y9sMSf3yWp3aaO2w7AMav2MFdiMIi2GObrAi-i3248oo0jTQ',
      scope: 'openid profile email offline_access',
      token_type: 'Bearer',
      userId: '29ac0c18-0b4a-42cf-82fc-03d570318a1d',
    },
    refreshed: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.next-access',
      expires_in: 3599,
      refresh_token: 'b4Kd1sMSf3yWp3aaO2w7AMav2MFdiMIi2GObrAi-i3248oo0jTQ',
      token_type: 'Bearer',
      userId: '29ac0c18-0b4a-42cf-82fc-03d570318a1d',
    },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/tokens#id-token-claims */
  idToken: {
    jwksUri: 'https://piedpiper.fusionauth.io/.well-known/jwks.json',
    claims: {
      iss: 'https://piedpiper.fusionauth.io',
      sub: '29ac0c18-0b4a-42cf-82fc-03d570318a1d',
      tid: 'd7d09513-a3f5-401c-9685-34ab6c552453',
      authenticationType: 'PASSWORD',
      scope: 'openid profile email offline_access',
      name: 'Richard Hendricks',
      given_name: 'Richard',
      family_name: 'Hendricks',
      picture: 'https://example.com/richard.png',
      email: 'richard@piedpiper.com',
      email_verified: true,
    },
  },
  /** https://fusionauth.io/docs/apis/oauth/userinfo */
  resources: [
    {
      endpoint: 'https://piedpiper.fusionauth.io/oauth2/userinfo',
      onDemand: true,
      response: {
        sub: '29ac0c18-0b4a-42cf-82fc-03d570318a1d',
        name: 'Richard Hendricks',
        picture: 'https://example.com/richard.png',
        email: 'richard@piedpiper.com',
        email_verified: true,
      },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  /** https://github.com/FusionAuth/fusionauth-site/issues/950: the flag says yes wherever nothing is verified. */
  email: { rule: 'unverified', address: 'richard@piedpiper.com' },
  user: {
    id: '29ac0c18-0b4a-42cf-82fc-03d570318a1d',
    name: 'Richard Hendricks',
    avatar: 'https://example.com/richard.png',
  },
  requests: 4,
};
