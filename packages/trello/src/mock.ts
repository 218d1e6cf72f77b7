import type { ProviderMock } from '@logto-social/testing';

/** https://developer.atlassian.com/cloud/trello/guides/rest-api/oauth-2-confidential-client-usage/ */
export const mock: ProviderMock = {
  config: { clientId: 'YOUR_OAUTH_2_CLIENT_ID', clientSecret: 'YOUR_OAUTH_2_CLIENT_SECRET' },
  pkce: 'required',
  authorization: {
    endpoint: 'https://auth.atlassian.com/authorize',
    parameters: { prompt: 'consent', scope: 'read:member:trello offline_access' },
  },
  /** "Trello's OAuth 2.0 is similar" to https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/, which has the answers. */
  token: {
    endpoint: 'https://auth.atlassian.com/oauth/token',
    clientAuthentication: 'client_secret_post',
    contentType: 'application/json',
    response: {
      access_token: 'eyJraWQiOiJ.access',
      refresh_token: 'eyJraWQiOiJ.refresh',
      expires_in: 3600,
      token_type: 'Bearer',
      scope: 'offline_access read:member:trello',
    },
    refreshed: {
      access_token: 'eyJraWQiOiJ.next-access',
      refresh_token: 'eyJraWQiOiJ.next-refresh',
      expires_in: 3600,
      token_type: 'Bearer',
      scope: 'offline_access read:member:trello',
    },
    errors: {
      invalid_grant: {
        status: 403,
        body: { error: 'invalid_grant', error_description: 'Unknown or invalid refresh token.' },
      },
      /** https://github.com/jsarafajr/passport-atlassian-oauth2/issues/1 */
      invalid_client: { status: 401, body: { error: 'access_denied', error_description: 'Unauthorized' } },
    },
  },
  resources: [
    {
      /** https://developer.atlassian.com/cloud/trello/rest/api-group-members/ */
      endpoint: 'https://api.trello.com/1/members/me',
      query: { fields: 'fullName,username,avatarUrl,email' },
      response: {
        id: '5abbe4b7ddc1b351ef961414',
        fullName: 'Bentley Cook',
        username: 'bentleycook',
        avatarUrl: 'https://trello-avatars.s3.amazonaws.com/fc8faaaee46666a4eb8b626c08933e16',
        email: 'bcook@atlassian.com',
      },
      /** https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/ */
      unauthorized: { status: 401, body: 'invalid token' },
    },
  ],
  id: { in: 'https://api.trello.com/1/members/me', path: 'id' },
  /** A member has an `email`, of which nothing is said: https://developer.atlassian.com/cloud/trello/rest/api-group-members/ */
  email: { rule: 'unverified', address: 'bcook@atlassian.com' },
  user: {
    id: '5abbe4b7ddc1b351ef961414',
    name: 'Bentley Cook',
    avatar: 'https://trello-avatars.s3.amazonaws.com/fc8faaaee46666a4eb8b626c08933e16/170.png',
  },
  requests: 2,
  unlikeCatalogues: {
    authorizationEndpoint: {
      reason: 'They have the endpoint of OAuth 1.0a, beside which Trello has had OAuth 2.0 since 2026.',
      url: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/oauth-2-getting-started/',
    },
    tokenEndpoint: {
      reason: 'They have the endpoint of OAuth 1.0a, beside which Trello has had OAuth 2.0 since 2026.',
      url: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/oauth-2-getting-started/',
    },
  },
};
