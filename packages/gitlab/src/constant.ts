import { connectorMetadata } from '@logto-social/oauth2';

export const gitlabDotCom = 'https://gitlab.com';
/** https://docs.gitlab.com/api/oauth2/, below the URL of the instance, which is also the issuer of its ID tokens. */
export const paths = { authorization: '/oauth/authorize', token: '/oauth/token', keys: '/oauth/discovery/keys' };
/** GitLab refuses a scope that is not selected in the application: https://docs.gitlab.com/integration/oauth_provider/ */
export const defaultScope = 'openid';

export const metadata = connectorMetadata({
  provider: 'gitlab',
  name: { en: 'GitLab' },
  description: {
    en: 'Code hosting, on GitLab.com or self-managed; developers have accounts.',
    'zh-CN': '代码托管平台，包括 GitLab.com 和私有部署，开发者都有账号。',
    'tr-TR': "GitLab.com'da veya kendi sunucunuzda kod barındırma; geliştiricilerin hesabı vardır.",
    ko: 'GitLab.com 또는 자체 관리형 코드 호스팅으로, 개발자가 계정을 가지고 있습니다.',
  },
});
