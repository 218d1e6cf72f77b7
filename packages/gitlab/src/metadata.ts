import { connectorMetadata } from '@logto-social/oauth2';

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
