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
