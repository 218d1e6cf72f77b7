import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'wordpress-com',
  name: { en: 'WordPress.com' },
  description: {
    en: 'Hosting for websites and blogs; those who write there and those who read have accounts.',
    'zh-CN': '网站和博客托管平台，作者和读者都有账号。',
    'tr-TR': 'Web siteleri ve bloglar için barındırma; yazanların ve okuyanların hesabı vardır.',
    ko: '웹사이트와 블로그 호스팅 서비스로, 글을 쓰는 사람과 읽는 사람이 계정을 가지고 있습니다.',
  },
});
