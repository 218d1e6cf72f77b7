/** https://developer.kookapp.cn/doc/oauth2 */
export const authorizationEndpoint = 'https://www.kookapp.cn/app/oauth2/authorize';
export const defaultScope = 'get_user_info';
/** https://developer.kookapp.cn/doc/http/oauth */
export const tokenEndpoint = 'https://www.kookapp.cn/api/oauth2/token';
/** https://developer.kookapp.cn/doc/http/user#获取当前用户信息 */
export const userInfoEndpoint = 'https://www.kookapp.cn/api/v3/user/me';

/** KOOK numbers its errors and documents no number; this one it gives together with status 401. */
export const errors = { 401: 'accessTokenInvalid' } as const;

/** The token endpoint takes five parameters, and a code verifier is none: https://developer.kookapp.cn/doc/http/oauth */
export const pkce = 'unsupported';
