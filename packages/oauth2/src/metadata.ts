import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'oauth2',
  name: { en: 'OAuth 2.0' },
  description: {
    en: 'Any provider that speaks OAuth 2.0. Package: @logto-social/connector-oauth2.',
    'zh-CN': '任何支持 OAuth 2.0 的提供商。软件包：@logto-social/connector-oauth2。',
    'tr-TR': 'OAuth 2.0 kullanan her sağlayıcı. Paket: @logto-social/connector-oauth2.',
    ko: 'OAuth 2.0을 지원하는 모든 제공자용입니다. 패키지: @logto-social/connector-oauth2.',
  },
  isStandard: true,
});
