import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'apple',
  name: { en: 'Apple' },
  description: {
    en: 'Maker of iPhone and Mac; their users have Apple Accounts.',
    'zh-CN': 'iPhone 和 Mac 的制造商，用户都有 Apple 账户。',
    'tr-TR': 'iPhone ve Mac üreticisi; kullanıcılarının Apple Hesabı vardır.',
    ko: 'iPhone과 Mac의 제조사로, 사용자가 Apple 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
