import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'snapchat',
  name: { en: 'Snapchat' },
  description: {
    en: 'Messenger for pictures that disappear; its users have accounts.',
    'zh-CN': '阅后即焚的图片即时通讯应用，用户都有账号。',
    'tr-TR': 'Kaybolan resimlerle mesajlaşma; kullanıcılarının hesabı vardır.',
    ko: '사라지는 사진으로 대화하는 메신저로, 이용자가 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
