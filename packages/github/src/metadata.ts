import { connectorMetadata } from '@logto-social/oauth2';

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
