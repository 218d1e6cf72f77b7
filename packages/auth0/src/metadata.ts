import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'auth0',
  name: { en: 'Auth0' },
  description: {
    en: 'Identity platform of Okta for applications; each tenant holds the accounts of its users.',
    'zh-CN': 'Okta 旗下面向应用的身份平台，每个租户保存其用户的账号。',
    'tr-TR': 'Okta’nın uygulamalar için kimlik platformu; her kiracı kendi kullanıcılarının hesaplarını tutar.',
    ko: 'Okta의 애플리케이션용 인증 플랫폼으로, 테넌트마다 사용자 계정이 있습니다.',
  },
  hasDarkLogo: true,
});
