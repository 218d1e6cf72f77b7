import { connectorMetadata } from '@logto-social/oauth2';

/** https://docs.github.com/en/apps/github-authentication-discovery-endpoints#issuer */
export const issuer = 'https://github.com/login/oauth';
/** https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps */
export const authorizationEndpoint = 'https://github.com/login/oauth/authorize';
export const tokenEndpoint = 'https://github.com/login/oauth/access_token';
/** https://docs.github.com/en/rest/users/users#get-the-authenticated-user */
export const userEndpoint = 'https://api.github.com/user';
/** https://docs.github.com/en/rest/users/emails#list-email-addresses-for-the-authenticated-user */
export const emailsEndpoint = 'https://api.github.com/user/emails';
export const defaultScope = 'read:user user:email';

/** https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors */
export const errors = {
  bad_verification_code: 'grantInvalid',
  incorrect_client_credentials: 'clientInvalid',
  bad_refresh_token: 'grantInvalid',
} as const;

export const metadata = connectorMetadata({
  provider: 'github',
  name: { en: 'GitHub' },
  description: {
    en: 'Code hosting; developers have accounts.',
    'zh-CN': '代码托管平台，开发者都有账号。',
    'tr-TR': 'Kod barındırma; geliştiricilerin hesabı vardır.',
    ko: '코드 호스팅 서비스로, 개발자가 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
