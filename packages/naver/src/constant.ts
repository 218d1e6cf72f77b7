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
