import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'roblox',
  name: { en: 'Roblox' },
  description: {
    en: 'Games that people make and play together; players and creators have accounts.',
    'zh-CN': '创作和一起玩游戏的平台，玩家和创作者都有账号。',
    'tr-TR': 'İnsanların birlikte yapıp oynadığı oyunlar; oyuncuların ve yapımcıların hesabı vardır.',
    ko: '게임을 만들고 함께 즐기는 플랫폼으로, 플레이어와 크리에이터가 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
