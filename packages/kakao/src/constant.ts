/** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#request-code */
export const authorizationEndpoint = 'https://kauth.kakao.com/oauth/authorize';
/** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#request-token */
export const tokenEndpoint = 'https://kauth.kakao.com/oauth/token';
/**
 * Without `secure_resource` the addresses of images begin with `http`:
 * https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#req-user-info
 */
export const userInfoEndpoint = 'https://kapi.kakao.com/v2/user/me?secure_resource=true';

/** https://developers.kakao.com/docs/latest/en/kakaologin/trouble-shooting#token */
export const tokenErrors = {
  KOE010: 'clientInvalid',
  KOE101: 'clientInvalid',
  KOE237: 'rateLimited',
  KOE303: 'grantInvalid',
  KOE319: 'grantInvalid',
  KOE320: 'grantInvalid',
  KOE322: 'grantInvalid',
} as const;
