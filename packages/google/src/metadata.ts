import { connectorMetadata } from '@logto-social/oauth2';

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
