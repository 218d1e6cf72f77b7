import { connectorMetadata } from '@logto-social/oauth2';

/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login */
export const authorizationEndpoint = 'https://www.instagram.com/oauth/authorize';
export const tokenEndpoint = 'https://api.instagram.com/oauth/access_token';
/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/get-started */
export const userInfoEndpoint = 'https://graph.instagram.com/me?fields=user_id,username,name,profile_picture_url';
export const defaultScope = 'instagram_business_basic';

/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login#step-2---exchange-the-code-for-a-token */
export const tokenErrors = { 'Matching code was not found or was already used': 'grantInvalid' } as const;
/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
export const errors = { 4: 'rateLimited', 190: 'accessTokenInvalid' } as const;

export const metadata = connectorMetadata({
  provider: 'instagram',
  name: { en: 'Instagram' },
  description: {
    en: 'Pictures and videos by Meta; businesses and creators sign in with their professional accounts.',
    'zh-CN': 'Meta 的图片和视频社交平台，企业和创作者使用专业账号登录。',
    'tr-TR': "Meta'nın resim ve video ağı; işletmeler ve üreticiler profesyonel hesaplarıyla giriş yapar.",
    ko: 'Meta의 사진·동영상 서비스로, 비즈니스와 크리에이터가 프로페셔널 계정으로 로그인합니다.',
  },
  hasDarkLogo: true,
});
