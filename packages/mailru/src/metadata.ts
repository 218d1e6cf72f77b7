import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'mailru',
  name: { en: 'Mail.ru' },
  description: {
    en: 'Mail and cloud drive, foremost in Russia; people have accounts.',
    'zh-CN': '以俄罗斯为主的邮箱和云盘服务，个人都有账号。',
    'tr-TR': "Başta Rusya'da e-posta ve bulut disk; kişilerin hesabı vardır.",
    ko: '주로 러시아에서 쓰이는 메일과 클라우드 드라이브로, 개인이 계정을 가지고 있습니다.',
  },
});
