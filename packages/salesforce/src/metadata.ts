import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'salesforce',
  name: { en: 'Salesforce' },
  description: {
    en: 'Sales, service and marketing in one place; employees and customers of organizations have accounts.',
    'zh-CN': '销售、服务和营销平台，企业的员工和客户都有账号。',
    'tr-TR': 'Satış, hizmet ve pazarlama bir arada; kuruluşların çalışanlarının ve müşterilerinin hesabı vardır.',
    ko: '영업, 서비스, 마케팅 플랫폼으로, 조직의 직원과 고객이 계정을 가지고 있습니다.',
  },
});
