import type { OAuthMock } from '@logto-social/testing';

/** https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/web-preparations-0000001050050891 */
export const mock: OAuthMock = {
  config: { clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://oauth-login.cloud.huawei.com/oauth2/v3/authorize',
    parameters: { scope: 'openid profile email', access_type: 'offline' },
    /** https://xie.infoq.cn/article/1544487e9d8afd33d1f8c0a41, by HMS Core */
    denied: { error: '1107', error_description: 'access denied' },
  },
  token: {
    endpoint: 'https://oauth-login.cloud.huawei.com/oauth2/v3/token',
    clientAuthentication: 'client_secret_post',
    /** https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-obtain-user-token */
    response: {
      access_token: 'DQB6e3x9zFqHIfkHR2ctp3rB4gkV',
      refresh_token: 'DQB6e3x9h2mZk0vXx1q5',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid profile email',
    },
    refreshed: {
      access_token: 'DQB6e3x9next',
      refresh_token: 'DQB6e3x9h2mZk0vXx1q5',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid profile email',
    },
    /** The numbers of https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-server-error-code; its words are Chinese. */
    errors: {
      invalid_grant: { status: 400, body: { error: 1101, sub_error: 20156, error_description: 'code已经被使用过' } },
      invalid_client: {
        status: 400,
        body: { error: 1101, sub_error: 12304, error_description: 'client_secret不正确' },
      },
    },
  },
  /** https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-verify-id-token */
  idToken: {
    jwksUri: 'https://oauth-login.cloud.huawei.com/oauth2/v3/certs',
    withoutNonce: true,
    claims: {
      iss: 'https://accounts.huawei.com',
      sub: 'AQAxrB1HNAa5LkQ3n-IfWRSUVq2M7xU',
      openid: 'AQAxrB1HNBzThFvlv9tV4rMCc',
      azp: 'client-id',
      display_name: 'Jack',
      nickname: 'Jack',
      picture: 'https://upfile-drcn.platform.hicloud.com/jack.png',
      email: 'jack@example.com',
      email_verified: true,
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** "用户邮箱是否已验证": https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-verify-id-token */
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: 'AQAxrB1HNAa5LkQ3n-IfWRSUVq2M7xU',
    name: 'Jack',
    avatar: 'https://upfile-drcn.platform.hicloud.com/jack.png',
    email: 'jack@example.com',
  },
  requests: 2,
  unlikeCatalogues: {
    provider: {
      reason: 'Its documentation describes it; two of the catalogues that are compared do not know it.',
      url: 'https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-verify-id-token',
    },
  },
};
