import type { ProviderMock } from '@logto-social/testing';

/** https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/ */
export const mock: ProviderMock = {
  config: { clientId: 'YOUR_CLIENT_ID', clientSecret: 'YOUR_CLIENT_SECRET' },
  authorization: {
    endpoint: 'https://auth.atlassian.com/authorize',
    parameters: { audience: 'api.atlassian.com', prompt: 'consent', scope: 'read:me offline_access' },
  },
  token: {
    endpoint: 'https://auth.atlassian.com/oauth/token',
    clientAuthentication: 'client_secret_post',
    contentType: 'application/json',
    response: {
      access_token: 'eyJraWQiOiJ.access',
      refresh_token: 'eyJraWQiOiJ.refresh',
      expires_in: 3600,
      scope: 'read:me offline_access',
    },
    /** The refresh token is replaced: https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/#use-a-refresh-token-to-get-another-access-token-and-refresh-token-pair */
    refreshed: {
      access_token: 'eyJraWQiOiJ.next-access',
      refresh_token: 'eyJraWQiOiJ.next-refresh',
      expires_in: 3600,
      scope: 'read:me offline_access',
    },
    errors: {
      /** As documented for a refresh. */
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
      /** https://developer.atlassian.com/cloud/confluence/oauth-2-3lo-apps/#how-do-i-retrieve-the-public-profile-of-the-authenticated-user- */
      endpoint: 'https://api.atlassian.com/me',
      response: {
        account_type: 'atlassian',
        account_id: '112233aa-bb11-cc22-33dd-445566abcabc',
        email: 'mia@example.com',
        name: 'Mia Krystof',
        picture:
          'https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/112233aa-bb11-cc22-33dd-445566abcabc/1234abcd-9876-54aa-33aa-1234dfsade9487ds',
        account_status: 'active',
        nickname: 'mkrystof',
        zoneinfo: 'Australia/Sydney',
        locale: 'en-US',
        extended_profile: {
          job_title: 'Designer',
          organization: 'mia@example.com',
          department: 'Design team',
          location: 'Sydney',
        },
      },
      unauthorized: { status: 401, body: { code: 401, message: 'Unauthorized' } },
    },
  ],
  id: { in: 'https://api.atlassian.com/me', path: 'account_id' },
  /** The documentation shows an address and says nothing of it: the same page as above. */
  email: { rule: 'unverified', address: 'mia@example.com' },
  user: {
    id: '112233aa-bb11-cc22-33dd-445566abcabc',
    name: 'Mia Krystof',
    avatar:
      'https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/112233aa-bb11-cc22-33dd-445566abcabc/1234abcd-9876-54aa-33aa-1234dfsade9487ds',
  },
  requests: 2,
};
