import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'reddit',
  name: { en: 'Reddit' },
  description: {
    en: 'Forums on every topic; their members have accounts.',
    'zh-CN': '各种话题的论坛，用户都有账号。',
    'tr-TR': 'Her konuda forumlar; üyelerinin hesabı vardır.',
    ko: '모든 주제의 포럼으로, 회원이 계정을 가지고 있습니다.',
  },
});
