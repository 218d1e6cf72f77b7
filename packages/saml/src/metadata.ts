import { connectorMetadata } from '@logto-social/oauth2';

/** A host keeps no token of a SAML sign-in: there is none. */
export const metadata = {
  ...connectorMetadata({
    provider: 'saml',
    name: { en: 'SAML' },
    description: {
      en: 'Any identity provider that speaks SAML 2.0. Package: @logto-social/connector-saml.',
      'zh-CN': '任何支持 SAML 2.0 的身份提供商。软件包：@logto-social/connector-saml。',
      'tr-TR': 'SAML 2.0 kullanan her kimlik sağlayıcı. Paket: @logto-social/connector-saml.',
      ko: 'SAML 2.0을 지원하는 모든 ID 제공자용입니다. 패키지: @logto-social/connector-saml.',
    },
    isStandard: true,
  }),
  isTokenStorageSupported: false,
};
