import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'hubspot',
  name: { en: 'HubSpot' },
  description: {
    en: 'Customer relations, marketing and sales; employees of companies have accounts.',
    'zh-CN': '客户关系、营销和销售平台，企业员工都有账号。',
    'tr-TR': 'Müşteri ilişkileri, pazarlama ve satış; şirket çalışanlarının hesabı vardır.',
    ko: '고객 관리, 마케팅, 영업 플랫폼으로, 기업의 직원이 계정을 가지고 있습니다.',
  },
});
