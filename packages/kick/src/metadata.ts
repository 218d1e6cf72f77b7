import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'kick',
  name: { en: 'Kick' },
  description: {
    en: 'Live streams of games and talk; streamers and viewers have accounts.',
    'zh-CN': '游戏和聊天直播网站，主播和观众都有账号。',
    'tr-TR': 'Oyun ve sohbet yayınları; yayıncıların ve izleyenlerin hesabı vardır.',
    ko: '게임과 토크 라이브 방송 서비스로, 방송인과 시청자가 계정을 가지고 있습니다.',
  },
});
