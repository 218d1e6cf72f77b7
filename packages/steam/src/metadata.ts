import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = {
  ...connectorMetadata({
    provider: 'steam',
    name: { en: 'Steam' },
    description: {
      en: 'Shop and community for computer games; everybody who plays there has an account.',
      'zh-CN': '电脑游戏商店和社区，在上面玩游戏的人都有账号。',
      'tr-TR': 'Bilgisayar oyunu mağazası ve topluluğu; orada oynayan herkesin hesabı vardır.',
      ko: '컴퓨터 게임 상점이자 커뮤니티로, 그곳에서 게임하는 이용자가 계정을 가지고 있습니다.',
    },
    hasDarkLogo: true,
  }),
  isTokenStorageSupported: false,
};
