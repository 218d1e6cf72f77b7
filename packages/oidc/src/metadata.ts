import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'oidc',
  name: { en: 'OpenID Connect' },
  description: {
    en: 'Any provider that speaks OpenID Connect. Package: @logto-social/connector-oidc.',
    'zh-CN': '任何支持 OpenID Connect 的提供商。软件包：@logto-social/connector-oidc。',
    'tr-TR': 'OpenID Connect kullanan her sağlayıcı. Paket: @logto-social/connector-oidc.',
    ko: 'OpenID Connect를 지원하는 모든 제공자용입니다. 패키지: @logto-social/connector-oidc.',
  },
  isStandard: true,
});
