import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata, type ErrorKinds } from '@logto-social/oauth2';

/** https://open.dingtalk.com/document/isvapp/obtain-identity-credentials, a closed list of parameters: no PKCE. */
export const pkce = 'unsupported';
export const authorizationEndpoint = 'https://login.dingtalk.com/oauth2/auth';
export const defaultScope = 'openid';
/** https://open.dingtalk.com/document/isvapp/obtain-user-token */
export const tokenEndpoint = 'https://api.dingtalk.com/v1.0/oauth2/userAccessToken';
/** What that page calls the standard's parameters, in the request and in the answer. */
export const tokenNames = {
  client_id: 'clientId',
  client_secret: 'clientSecret',
  grant_type: 'grantType',
  refresh_token: 'refreshToken',
  access_token: 'accessToken',
  expires_in: 'expireIn',
};
/** https://open.dingtalk.com/document/isvapp/dingtalk-retrieve-user-information */
export const userInfoEndpoint = 'https://api.dingtalk.com/v1.0/contact/users/me';

/** Those pages, and https://open-dingtalk.github.io/developerpedia/docs/learn/permission/intro/permission-deny */
export const errors: ErrorKinds = {
  /** Said of a refresh token too. */
  'invalidParameter.authCode.notFound': 'grantInvalid',
  invalidClientIdOrSecret: 'clientInvalid',
  InvalidAuthentication: 'accessTokenInvalid',
  /** The application lacks the permission Contact.User.Read. */
  'Forbidden.AccessDenied.AccessTokenPermissionDenied': 'configInvalid',
  'Forbidden.AccessDenied.IpNotInWhiteList': 'serverNotAllowed',
  'Forbidden.AccessDenied.QpsLimitForApi': 'rateLimited',
  'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi': 'rateLimited',
};

export const metadata = connectorMetadata({
  provider: 'dingtalk-web',
  target: 'dingtalk',
  platform: ConnectorPlatform.Web,
  name: { en: 'DingTalk', 'zh-CN': '钉钉' },
  description: {
    en: 'Work platform by Alibaba; members of organisations that use it have accounts. For websites.',
    'zh-CN': '阿里巴巴的办公平台，所在组织的成员都有账号。用于网站。',
    'tr-TR': "Alibaba'nın iş platformu; onu kullanan kuruluşların üyelerinin hesabı vardır. Web siteleri için.",
    ko: '알리바바의 업무 플랫폼으로, 사용하는 조직의 구성원이 계정을 가지고 있습니다. 웹사이트용입니다.',
  },
});
