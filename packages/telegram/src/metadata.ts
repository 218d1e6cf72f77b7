import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'telegram',
  name: { en: 'Telegram' },
  description: {
    en: 'Messenger for phone and computer; everybody who writes with it has an account.',
    'zh-CN': '手机和电脑上的即时通讯应用，使用它聊天的人都有账号。',
    'tr-TR': 'Telefon ve bilgisayar için mesajlaşma; onunla yazışan herkesin hesabı vardır.',
    ko: '휴대폰과 컴퓨터에서 쓰는 메신저로, 대화하는 모든 이용자가 계정을 가지고 있습니다.',
  },
});
