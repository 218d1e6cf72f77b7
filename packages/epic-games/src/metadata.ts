import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'epic-games',
  name: { en: 'Epic Games' },
  description: {
    en: 'Game store and publisher; its players have accounts.',
    'zh-CN': '游戏商店和发行商，玩家都有账号。',
    'tr-TR': 'Oyun mağazası ve yayıncısı; oyuncularının hesabı vardır.',
    ko: '게임 스토어이자 퍼블리셔로, 플레이어가 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
