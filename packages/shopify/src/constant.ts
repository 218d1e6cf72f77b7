import { connectorMetadata } from '@logto-social/oauth2';

/** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant, in the domain of the shop. */
export const paths = { authorization: '/admin/oauth/authorize', token: '/admin/oauth/access_token' };
/** Without it the token is the shop's and names nobody: https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/online-access-tokens */
export const parameters = { 'grant_options[]': 'per-user' };
/** By its words, as the code says nothing: https://github.com/Shopify/shopify_app/issues/449 */
export const errors = { 'The authorization code was not found or was already used': 'grantInvalid' } as const;

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
