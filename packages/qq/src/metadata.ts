import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'qq',
  name: { en: 'QQ' },
  description: {
    en: 'Messenger by Tencent; its users have accounts.',
    'zh-CN': '腾讯的即时通讯应用，用户都有账号。',
    'tr-TR': "Tencent'in mesajlaşma uygulaması; kullanıcılarının hesabı vardır.",
    ko: '텐센트의 메신저로, 이용자가 계정을 가지고 있습니다.',
  },
});
