import { atInstance, connectorMetadata } from '@logto-social/oauth2';

export const defaultInstance = 'https://login.salesforce.com';
/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_endpoints.htm */
export const authorizationEndpoint = atInstance('/services/oauth2/authorize');
export const tokenEndpoint = atInstance('/services/oauth2/token');
/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm */
export const userInfoEndpoint = atInstance('/services/oauth2/userinfo');
export const defaultScope = 'openid profile email';

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
