import { connectorMetadata } from '@logto-social/oauth2';

/** https://accounts.google.com/.well-known/openid-configuration */
export const authorizationEndpoint = 'https://accounts.google.com/o/oauth2/v2/auth';
export const tokenEndpoint = 'https://oauth2.googleapis.com/token';
export const jwksUri = 'https://www.googleapis.com/oauth2/v3/certs';
/** https://developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken */
export const issuers = ['https://accounts.google.com', 'accounts.google.com'] as const;
export const defaultScope = 'openid profile email';

export const metadata = connectorMetadata({
  provider: 'google',
  name: { en: 'Google' },
  description: {
    en: 'Search, Gmail and Android; people and Google Workspace organisations have accounts.',
    'zh-CN': '搜索、Gmail 和 Android 的提供商，个人和 Google Workspace 组织都有账号。',
    'tr-TR': 'Arama, Gmail ve Android; kişilerin ve Google Workspace kuruluşlarının hesabı vardır.',
    ko: '검색, Gmail, Android를 제공하며, 개인과 Google Workspace 조직이 계정을 가지고 있습니다.',
  },
});
