import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'forgejo',
  name: { en: 'Forgejo' },
  description: {
    en: 'Community-run code hosting, on Codeberg and on servers of their own; its developers have accounts.',
    'zh-CN': '由社区运营的代码托管服务，可用 Codeberg 或自建服务器，开发者都有账号。',
    'tr-TR': "Topluluğun yürüttüğü kod barındırma; Codeberg'de ve kendi sunucularında geliştiricilerin hesabı vardır.",
    ko: '커뮤니티가 운영하는 코드 호스팅으로, Codeberg나 자체 서버에 개발자 계정이 있습니다.',
  },
});
