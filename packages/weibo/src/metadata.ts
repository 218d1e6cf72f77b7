import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'weibo',
  name: { en: 'Weibo', 'zh-CN': '微博' },
  description: {
    en: 'Chinese social network of short posts; its members have accounts.',
    'zh-CN': '新浪旗下的社交媒体平台，用户都有账号。',
    'tr-TR': 'Kısa gönderilerin Çinli sosyal ağı; üyelerinin hesabı vardır.',
    ko: '중국의 짧은 글 소셜 네트워크로, 회원이 계정을 가지고 있습니다.',
  },
});
