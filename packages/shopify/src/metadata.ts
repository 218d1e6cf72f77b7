import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'shopify',
  name: { en: 'Shopify' },
  description: {
    en: 'Online shops; their owners and staff have accounts.',
    'zh-CN': '网店平台，店主和员工都有账号。',
    'tr-TR': 'İnternet mağazaları; sahiplerinin ve çalışanlarının hesabı vardır.',
    ko: '온라인 상점 플랫폼으로, 상점 주인과 직원이 계정을 가지고 있습니다.',
  },
});
