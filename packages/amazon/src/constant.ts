import { connectorMetadata } from '@logto-social/oauth2';

/** https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html */
export const authorizationEndpoint = 'https://www.amazon.com/ap/oa';
export const tokenEndpoint = 'https://api.amazon.com/auth/o2/token';
/** https://developer.amazon.com/docs/login-with-amazon/obtain-customer-profile.html */
export const userInfoEndpoint = 'https://api.amazon.com/user/profile';
/** https://developer.amazon.com/docs/login-with-amazon/customer-profile.html */
export const defaultScope = 'profile';

export const metadata = connectorMetadata({
  provider: 'amazon',
  name: { en: 'Amazon' },
  description: {
    en: 'Online shop; its customers have accounts.',
    'zh-CN': '网上商店，顾客都有账号。',
    'tr-TR': 'İnternet mağazası; müşterilerinin hesabı vardır.',
    ko: '온라인 쇼핑몰로, 고객이 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
