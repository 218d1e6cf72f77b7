import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'okta',
  name: { en: 'Okta' },
  description: {
    en: 'Identity service of companies; their employees, partners and customers have accounts.',
    'zh-CN': '企业使用的身份服务，员工、合作伙伴和客户都有账号。',
    'tr-TR': 'Şirketlerin kimlik hizmeti; çalışanlarının, iş ortaklarının ve müşterilerinin hesabı vardır.',
    ko: '기업이 사용하는 인증 서비스로, 직원과 협력사, 고객이 계정을 가지고 있습니다.',
  },
});
