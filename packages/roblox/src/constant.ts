import { connectorMetadata } from '@logto-social/oauth2';

/** https://create.roblox.com/docs/cloud/auth/oauth2-reference#discovery */
export const authorizationEndpoint = 'https://apis.roblox.com/oauth/v1/authorize';
export const tokenEndpoint = 'https://apis.roblox.com/oauth/v1/token';
/** What it says is documented; of the ID token only that it can have the names: https://create.roblox.com/docs/cloud/auth/oauth2-reference#user-information */
export const userInfoEndpoint = 'https://apis.roblox.com/oauth/v1/userinfo';
export const defaultScope = 'openid profile';

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
