import { connectorMetadata } from '@logto-social/oauth2';

/** https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions */
export const authorizationEndpoint = 'https://threads.net/oauth/authorize';
export const tokenEndpoint = 'https://graph.threads.net/oauth/access_token';
/** https://developers.facebook.com/docs/threads/threads-profiles */
export const userInfoEndpoint = 'https://graph.threads.net/v1.0/me?fields=id,username,name,threads_profile_picture_url';
export const defaultScope = 'threads_basic';

/** https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions */
export const tokenErrors = { 'Matching code was not found or was already used': 'grantInvalid' } as const;
/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
export const errors = { 4: 'rateLimited', 190: 'accessTokenInvalid' } as const;

export const metadata = connectorMetadata({
  provider: 'threads',
  name: { en: 'Threads' },
  description: {
    en: "Meta's network of short texts; those who write and read there have accounts.",
    'zh-CN': 'Meta 的短文社交平台，发帖和阅读的人都有账号。',
    'tr-TR': "Meta'nın kısa yazı ağı; yazanların ve okuyanların hesabı vardır.",
    ko: 'Meta의 짧은 글 서비스로, 쓰는 사람과 읽는 사람이 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
