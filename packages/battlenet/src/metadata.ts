import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'battlenet',
  name: { en: 'Battle.net', 'zh-CN': '战网' },
  description: {
    en: "Blizzard's games for one and for many; their players have accounts.",
    'zh-CN': '暴雪的游戏平台，玩家都有账号。',
    'tr-TR': "Blizzard'ın oyunları; oyuncularının hesabı vardır.",
    ko: '블리자드의 게임 플랫폼으로, 플레이어가 계정을 가지고 있습니다.',
  },
});
