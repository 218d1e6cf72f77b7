import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'vk',
  name: { en: 'VK ID' },
  description: {
    en: 'VKontakte and other services of VK; their users have a VK ID.',
    'zh-CN': 'VKontakte 和 VK 的其他服务，用户都有 VK ID。',
    'tr-TR': "VKontakte ve VK'nin diğer hizmetleri; kullanıcılarının VK ID'si vardır.",
    ko: 'VKontakte와 VK의 다른 서비스로, 이용자가 VK ID를 가지고 있습니다.',
  },
});
