import type { ProviderMock } from '@logto-social/testing';

/** https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/oauth2.html */
export const mock: ProviderMock = {
  config: { instanceUrl: 'https://nextcloud.example.com', clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://nextcloud.example.com/index.php/apps/oauth2/authorize',
    parameters: {},
  },
  token: {
    endpoint: 'https://nextcloud.example.com/index.php/apps/oauth2/api/v1/token',
    clientAuthentication: 'client_secret_post',
    /** https://github.com/nextcloud/server/blob/master/apps/oauth2/lib/Controller/OauthApiController.php */
    response: {
      access_token: 'access-token',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'refresh-token',
      user_id: 'jane',
    },
    refreshed: {
      access_token: 'next-access-token',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'next-refresh-token',
      user_id: 'jane',
    },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_request' } },
      invalid_client: { status: 400, body: { error: 'invalid_client' } },
    },
  },
  /** https://docs.nextcloud.com/server/latest/developer_manual/client_apis/OCS/ocs-api-overview.html#user-metadata */
  resources: [
    {
      endpoint: 'https://nextcloud.example.com/ocs/v2.php/cloud/user',
      query: { format: 'json' },
      headers: { 'OCS-APIRequest': 'true' },
      response: {
        ocs: {
          meta: { status: 'ok', statuscode: 200, message: 'OK' },
          data: {
            id: 'jane',
            enabled: true,
            email: 'jane@example.com',
            'display-name': 'Jane Doe',
            groups: ['staff'],
            quota: { free: 1073741824 },
          },
        },
      },
      unauthorized: {
        status: 401,
        body: {
          ocs: { meta: { status: 'failure', statuscode: 997, message: 'Current user is not logged in' }, data: [] },
        },
      },
    },
  ],
  id: { in: 'https://nextcloud.example.com/ocs/v2.php/cloud/user', path: 'ocs.data.id' },
  /** No word on whether it is verified, and people change it in their settings: https://docs.nextcloud.com/server/latest/developer_manual/client_apis/OCS/ocs-api-overview.html#user-metadata */
  email: { rule: 'unverified', address: 'jane@example.com' },
  user: { id: 'jane', name: 'Jane Doe' },
  requests: 2,
  unlikeCatalogues: {
    authorizationEndpoint: {
      reason: 'The same address with index.php, which servers without pretty URLs need and others take.',
      url: 'https://docs.nextcloud.com/server/latest/admin_manual/installation/source_installation.html#pretty-urls',
    },
    tokenEndpoint: {
      reason: 'The same address with index.php, which servers without pretty URLs need and others take.',
      url: 'https://docs.nextcloud.com/server/latest/admin_manual/installation/source_installation.html#pretty-urls',
    },
    userInfoEndpoint: {
      reason: 'The same address at a server of another name.',
      url: 'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/OCS/ocs-api-overview.html#user-metadata',
    },
  },
};
