import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'threads',
  name: { en: 'Threads' },
  description: {
    en: "Meta's network of short texts; those who write and read there have accounts.",
    'zh-CN': 'Meta 的短文社交平台，发帖和阅读的人都有账号。',
    'tr-TR': "Meta'nın kısa yazı ağı; yazanların ve okuyanların hesabı vardır.",
    ko: 'Meta의 짧은 글 서비스로, 쓰는 사람과 읽는 사람이 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
