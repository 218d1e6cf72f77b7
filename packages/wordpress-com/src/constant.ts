import { connectorMetadata } from '@logto-social/oauth2';

/** The endpoint of WordPress.com Connect, whose tokens say who somebody is and no more: https://developer.wordpress.com/docs/api/wpcc/ */
export const authorizationEndpoint = 'https://public-api.wordpress.com/oauth2/authenticate';
export const tokenEndpoint = 'https://public-api.wordpress.com/oauth2/token';
/** https://developer.wordpress.com/docs/api/1.1/get/me/ */
export const userInfoEndpoint = 'https://public-api.wordpress.com/rest/v1.1/me';
export const defaultScope = 'auth';

export const metadata = connectorMetadata({
  provider: 'wordpress-com',
  name: { en: 'WordPress.com' },
  description: {
    en: 'Hosting for websites and blogs; those who write there and those who read have accounts.',
    'zh-CN': '网站和博客托管平台，作者和读者都有账号。',
    'tr-TR': 'Web siteleri ve bloglar için barındırma; yazanların ve okuyanların hesabı vardır.',
    ko: '웹사이트와 블로그 호스팅 서비스로, 글을 쓰는 사람과 읽는 사람이 계정을 가지고 있습니다.',
  },
});
