import type { ProviderMock } from '@logto-social/testing';

/** https://open.dingtalk.com/document/isvapp/obtain-identity-credentials */
export const mock: ProviderMock = {
  config: { clientId: 'dingxxxxxx', clientSecret: '1234' },
  /** The same page: the parameters are a closed list. */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://login.dingtalk.com/oauth2/auth',
    parameters: { scope: 'openid', prompt: 'consent' },
    names: { code: 'authCode' },
  },
  /** https://open.dingtalk.com/document/isvapp/obtain-user-token */
  token: {
    endpoint: 'https://api.dingtalk.com/v1.0/oauth2/userAccessToken',
    clientAuthentication: 'client_secret_post',
    contentType: 'application/json',
    names: {
      client_id: 'clientId',
      client_secret: 'clientSecret',
      grant_type: 'grantType',
      refresh_token: 'refreshToken',
      access_token: 'accessToken',
      expires_in: 'expireIn',
    },
    withoutRedirectUri: true,
    response: { accessToken: 'abcd', refreshToken: 'abcd', expireIn: 7200, corpId: 'corpxxxx' },
    refreshed: { accessToken: 'abcd', refreshToken: 'abcd', expireIn: 7200, corpId: 'corpxxxx' },
    errors: {
      invalid_grant: {
        status: 400,
        body: { code: 'invalidParameter.authCode.notFound', message: '不合法的临时授权码' },
      },
      invalid_client: {
        status: 400,
        body: { code: 'invalidClientIdOrSecret', message: '无效的clientId或者clientSecret' },
      },
    },
  },
  /** https://open.dingtalk.com/document/isvapp/dingtalk-retrieve-user-information */
  resources: [
    {
      endpoint: 'https://api.dingtalk.com/v1.0/contact/users/me',
      bearer: { header: 'x-acs-dingtalk-access-token' },
      response: {
        nick: 'zhangsan',
        avatarUrl: 'https://xxx',
        mobile: '150xxxx9144',
        openId: '123',
        unionId: 'z21HjQliSzpw0Yxxxx',
        email: 'zhangsan@alibaba-inc.com',
        stateCode: '86',
      },
      unauthorized: { status: 400, body: { code: 'InvalidAuthentication', message: '不合法的access_token' } },
    },
  ],
  id: { in: 'https://api.dingtalk.com/v1.0/contact/users/me', path: 'unionId' },
  email: { rule: 'unverified', address: 'zhangsan@alibaba-inc.com' },
  user: { id: 'z21HjQliSzpw0Yxxxx', name: 'zhangsan', avatar: 'https://xxx' },
  requests: 2,
};
