import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'line',
  name: { en: 'LINE' },
  description: {
    en: 'Messenger of Japan, Taiwan and Thailand; its users have accounts.',
    'zh-CN': '日本、台湾和泰国常用的即时通讯应用，用户都有账号。',
    'tr-TR': "Japonya, Tayvan ve Tayland'ın mesajlaşma uygulaması; kullanıcılarının hesabı vardır.",
    ko: '일본, 대만, 태국의 메신저로, 이용자가 계정을 가지고 있습니다.',
  },
});
