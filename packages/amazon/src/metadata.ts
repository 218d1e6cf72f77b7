import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'amazon',
  name: { en: 'Amazon' },
  description: {
    en: 'Online shop; its customers have accounts.',
    'zh-CN': '网上商店，顾客都有账号。',
    'tr-TR': 'İnternet mağazası; müşterilerinin hesabı vardır.',
    ko: '온라인 쇼핑몰로, 고객이 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
