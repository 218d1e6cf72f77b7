import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'patreon',
  name: { en: 'Patreon' },
  description: {
    en: 'Memberships for creators; they and their patrons have accounts.',
    'zh-CN': '创作者会员平台，创作者和赞助者都有账号。',
    'tr-TR': 'İçerik üreticileri için üyelikler; üreticilerin ve destekçilerinin hesabı vardır.',
    ko: '크리에이터 멤버십 서비스로, 크리에이터와 후원자가 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
