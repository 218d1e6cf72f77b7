/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login */
export const authorizationEndpoint = 'https://www.instagram.com/oauth/authorize';
export const tokenEndpoint = 'https://api.instagram.com/oauth/access_token';
/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/get-started */
export const userInfoEndpoint = 'https://graph.instagram.com/me?fields=user_id,username,name,profile_picture_url';
export const defaultScope = 'instagram_business_basic';

/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login#step-2---exchange-the-code-for-a-token */
export const tokenErrors = {
  'Matching code was not found or was already used': 'grantInvalid',
  /** https://github.com/jaredhanson/passport-instagram/issues/9 and https://github.com/espresso-dev/instagram-basic-display-php/issues/14 */
  'Matching code was not found or was already used.': 'grantInvalid',
  'This authorization code has been used': 'grantInvalid',
} as const;
/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
export const errors = { 4: 'rateLimited', 190: 'accessTokenInvalid' } as const;
