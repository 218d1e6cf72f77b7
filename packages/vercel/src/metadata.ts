import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'vercel',
  name: { en: 'Vercel' },
  description: {
    en: 'Hosting of web applications; their developers have accounts.',
    'zh-CN': '网站和应用的托管平台，开发者都有账号。',
    'tr-TR': 'Web uygulamaları barındırma; geliştiricilerinin hesabı vardır.',
    ko: '웹 애플리케이션 호스팅 서비스로, 개발자가 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
