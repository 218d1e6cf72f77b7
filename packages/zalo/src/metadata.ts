import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'zalo',
  name: { en: 'Zalo' },
  description: {
    en: 'Messenger of Vietnam; everybody who writes with it has an account.',
    'zh-CN': '越南的即时通讯应用，用户都有账号。',
    'tr-TR': 'Vietnam’ın mesajlaşma uygulaması; onunla yazışanların hesabı vardır.',
    ko: '베트남의 메신저로, 이용자가 계정을 가지고 있습니다.',
  },
});
