import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'spotify',
  name: { en: 'Spotify' },
  description: {
    en: 'Music streaming; its listeners have accounts.',
    'zh-CN': '流媒体音乐服务，听众都有账号。',
    'tr-TR': 'Müzik akışı; dinleyicilerinin hesabı vardır.',
    ko: '음악 스트리밍 서비스로, 청취자가 계정을 가지고 있습니다.',
  },
});
