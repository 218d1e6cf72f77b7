import { connectorMetadata } from '@logto-social/oauth2';

/** https://openauth.baidu.com/doc/doc.html, whose list of parameters has no code challenge. */
export const pkce = 'unsupported';
export const authorizationEndpoint = 'https://openapi.baidu.com/oauth/2.0/authorize';
export const tokenEndpoint = 'https://openapi.baidu.com/oauth/2.0/token';
export const userInfoEndpoint = 'https://openapi.baidu.com/rest/2.0/passport/users/getInfo';
export const defaultScope = 'basic';

/** https://xnip.cn/shouce/628/47113.html and https://blog.csdn.net/ycl295644/article/details/50627823 have Baidu's tables. */
export const errors = {
  /** The refresh token was used before. */
  expired_token: 'grantInvalid',
  4: 'rateLimited',
  5: 'serverNotAllowed',
  110: 'accessTokenInvalid',
  111: 'accessTokenInvalid',
} as const;

export const metadata = connectorMetadata({
  provider: 'baidu',
  name: { en: 'Baidu', 'zh-CN': '百度' },
  description: {
    en: 'Chinese search engine with forums and a cloud drive; their users have accounts.',
    'zh-CN': '百度搜索、贴吧和网盘等服务，用户都有账号。',
    'tr-TR': 'Forumları ve bulut diski olan Çinli arama motoru; kullanıcılarının hesabı vardır.',
    ko: '포럼과 클라우드 드라이브를 갖춘 중국의 검색 엔진으로, 이용자가 계정을 가지고 있습니다.',
  },
});
