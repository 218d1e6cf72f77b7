import type { ProviderMock } from '@logto-social/testing';

/** https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps */
export const mock: ProviderMock = {
  config: { clientId: 'Iv1.8a61f9b3a7aba766', clientSecret: '1726be1638095a19edd134c77bde3aa2ece1e5d8' },
  authorization: {
    endpoint: 'https://github.com/login/oauth/authorize',
    parameters: { scope: 'read:user user:email' },
    /** https://docs.github.com/en/apps/github-authentication-discovery-endpoints#issuer */
    issuer: 'https://github.com/login/oauth',
    denied: {
      error: 'access_denied',
      error_description: 'The user has denied your application access.',
      error_uri:
        'https://docs.github.com/apps/managing-oauth-apps/troubleshooting-authorization-request-errors/#access-denied',
    },
  },
  /** https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app */
  token: {
    endpoint: 'https://github.com/login/oauth/access_token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'ghu_16C7e42F292c6912E7710c838347Ae178B4a',
      expires_in: 28800,
      refresh_token: 'ghr_1B4a2e77838347a7E420ce178F2E7c6912E169246c34E1ccbF66C46812d16D5B1A9Dc86A1498',
      refresh_token_expires_in: 15811200,
      scope: '',
      token_type: 'bearer',
    },
    /** https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens */
    refreshed: {
      access_token: 'ghu_a98B2c1F292c6912E7710c838347Ae178B4a',
      expires_in: 28800,
      refresh_token: 'ghr_9A4a2e77838347a7E420ce178F2E7c6912E169246c34E1ccbF66C46812d16D5B1A9Dc86A1498',
      refresh_token_expires_in: 15811200,
      scope: '',
      token_type: 'bearer',
    },
    /** https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors */
    errors: {
      invalid_grant: {
        status: 200,
        body: {
          error: 'bad_verification_code',
          error_description: 'The code passed is incorrect or expired.',
          error_uri:
            'https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/#bad-verification-code',
        },
      },
      invalid_client: {
        status: 200,
        body: {
          error: 'incorrect_client_credentials',
          error_description: 'The client_id and/or client_secret passed are incorrect.',
          error_uri:
            'https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/#incorrect-client-credentials',
        },
      },
    },
  },
  resources: [
    /** https://docs.github.com/en/rest/users/users#get-the-authenticated-user */
    {
      endpoint: 'https://api.github.com/user',
      response: {
        login: 'octocat',
        id: 1,
        node_id: 'MDQ6VXNlcjE=',
        avatar_url: 'https://github.com/images/error/octocat_happy.gif',
        type: 'User',
        site_admin: false,
        name: 'monalisa octocat',
        company: 'GitHub',
        blog: 'https://github.com/blog',
        location: 'San Francisco',
        email: 'octocat@github.com',
        hireable: false,
        bio: 'There once was...',
        two_factor_authentication: true,
      },
      unauthorized: {
        status: 401,
        body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
      },
    },
    /** https://docs.github.com/en/rest/users/emails#list-email-addresses-for-the-authenticated-user */
    {
      endpoint: 'https://api.github.com/user/emails',
      response: [{ email: 'octocat@github.com', verified: true, primary: true, visibility: 'public' }],
      unauthorized: {
        status: 401,
        body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
      },
    },
  ],
  id: { in: 'https://api.github.com/user', path: 'id' },
  email: { rule: 'flagged', flag: { in: 'https://api.github.com/user/emails', path: '0.verified' } },
  user: {
    id: '1',
    name: 'monalisa octocat',
    avatar: 'https://github.com/images/error/octocat_happy.gif',
    email: 'octocat@github.com',
  },
  requests: 3,
  unlikeCatalogues: {
    scopeDelimiter: {
      reason: 'The list of scopes is delimited by spaces.',
      url: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#1-request-a-users-github-identity',
    },
  },
};
