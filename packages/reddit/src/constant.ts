import { connectorMetadata } from '@logto-social/oauth2';

/** https://github.com/reddit-archive/reddit/wiki/OAuth2 */
export const authorizationEndpoint = 'https://www.reddit.com/api/v1/authorize';
export const tokenEndpoint = 'https://www.reddit.com/api/v1/access_token';
/** https://www.reddit.com/dev/api/#GET_api_v1_me */
export const userInfoEndpoint = 'https://oauth.reddit.com/api/v1/me';
export const defaultScope = 'identity';
/** Reddit turns requests without a descriptive user agent away: https://github.com/reddit-archive/reddit/wiki/API */
export const headers = { 'user-agent': 'node:@logto-social/connector-reddit:v1 (a sign-in connector for Logto)' };

export const metadata = connectorMetadata({
  provider: 'reddit',
  name: { en: 'Reddit' },
  description: {
    en: 'Forums on every topic; their members have accounts.',
    'zh-CN': '各种话题的论坛，用户都有账号。',
    'tr-TR': 'Her konuda forumlar; üyelerinin hesabı vardır.',
    ko: '모든 주제의 포럼으로, 회원이 계정을 가지고 있습니다.',
  },
});
