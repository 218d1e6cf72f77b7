import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'pingone',
  name: { en: 'PingOne' },
  description: {
    en: 'Identity platform of Ping Identity; each environment holds the accounts of an organization or of its customers.',
    'zh-CN': 'Ping Identity 的身份平台，每个环境保存一个组织或其客户的账号。',
    'tr-TR': 'Ping Identity’nin kimlik platformu; her ortam bir kuruluşun veya müşterilerinin hesaplarını tutar.',
    ko: 'Ping Identity의 인증 플랫폼으로, 환경마다 조직이나 고객의 계정이 있습니다.',
  },
});
