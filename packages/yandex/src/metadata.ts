import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'yandex',
  name: { en: 'Yandex ID' },
  description: {
    en: 'Search, mail and taxis, foremost in Russia; people have accounts.',
    'zh-CN': '以俄罗斯为主的搜索、邮箱和打车服务，个人都有账号。',
    'tr-TR': "Başta Rusya'da arama, e-posta ve taksi; kişilerin hesabı vardır.",
    ko: '주로 러시아에서 쓰이는 검색, 메일, 택시 서비스로, 개인이 계정을 가지고 있습니다.',
  },
});
