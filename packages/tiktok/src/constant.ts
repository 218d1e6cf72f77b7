/** https://developers.tiktok.com/doc/login-kit-web */
export const authorizationEndpoint = 'https://www.tiktok.com/v2/auth/authorize/';
export const defaultScope = 'user.info.basic';
/** https://developers.tiktok.com/doc/oauth-user-access-token-management */
export const tokenEndpoint = 'https://open.tiktokapis.com/v2/oauth/token/';
/** It answers no field that is not asked for: https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info */
export const userInfoEndpoint =
  'https://open.tiktokapis.com/v2/user/info/?fields=open_id,union_id,avatar_url,display_name';
/** At both endpoints. */
export const names = { client_id: 'client_key' } as const;
/** Of mobile and desktop apps alone, and then in hexadecimal: https://developers.tiktok.com/doc/login-kit-desktop */
export const pkce = 'unsupported';
