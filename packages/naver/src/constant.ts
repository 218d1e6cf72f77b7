import { connectorMetadata } from '@logto-social/oauth2';

/** https://developers.naver.com/docs/login/devguide/devguide.md, 3.4.2 */
export const authorizationEndpoint = 'https://nid.naver.com/oauth2.0/authorize';
/** https://developers.naver.com/docs/login/devguide/devguide.md, 3.4.4 */
export const tokenEndpoint = 'https://nid.naver.com/oauth2.0/token';
/** https://developers.naver.com/docs/login/profile/profile.md */
export const userInfoEndpoint = 'https://openapi.naver.com/v1/nid/me';

/**
 * The parameters of these endpoints are listed, and PKCE is not among them; Naver lists it for its endpoints of OpenID
 * Connect alone: https://developers.naver.com/docs/login/devguide/devguide.md, 3.5.4
 */
export const pkce = 'unsupported';

/** A code was used before: https://developers.naver.com/docs/login/devguide/devguide.md, 3.4.4 */
export const errors = { 'no valid data in session': 'grantInvalid' } as const;

export const metadata = connectorMetadata({
  provider: 'naver',
  name: { en: 'Naver', ko: '네이버' },
  description: {
    en: 'Portal and search engine of Korea; its members have accounts.',
    'zh-CN': '韩国的门户网站和搜索引擎，会员都有账号。',
    'tr-TR': "Kore'nin portalı ve arama motoru; üyelerinin hesabı vardır.",
    ko: '검색 포털로, 회원이 계정을 가지고 있습니다.',
  },
});
