/** https://id.vk.com/about/business/go/docs/ru/vkid/latest/oauth/oauth-mail/index */
export const authorizationEndpoint = 'https://oauth.mail.ru/login';
export const tokenEndpoint = 'https://oauth.mail.ru/token';
export const userInfoEndpoint = 'https://oauth.mail.ru/userinfo';
export const defaultScope = 'userinfo';

/** Of a code or a refresh token, by a report: https://github.com/playa-ru/keycloak-russian-providers/issues/12 */
export const tokenErrors = { 'token not found': 'grantInvalid' } as const;
/** The same, of the access token. */
export const userInfoErrors = { 'token not found': 'accessTokenInvalid' } as const;
