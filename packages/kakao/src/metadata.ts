import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'kakao',
  name: { en: 'Kakao', ko: '카카오' },
  description: {
    en: 'Provider of KakaoTalk, the messenger of Korea; its users have accounts.',
    'zh-CN': '韩国即时通讯应用 KakaoTalk 的提供商，用户都有账号。',
    'tr-TR': "Kore'nin mesajlaşma uygulaması KakaoTalk'un sağlayıcısı; kullanıcılarının hesabı vardır.",
    ko: '카카오톡을 제공하며, 이용자가 계정을 가지고 있습니다.',
  },
});
