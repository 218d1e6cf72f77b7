/** https://yandex.com/dev/id/doc/en/codes/code-url */
export const authorizationEndpoint = 'https://oauth.yandex.com/authorize';
export const tokenEndpoint = 'https://oauth.yandex.com/token';
/** https://yandex.com/dev/id/doc/en/user-information */
export const userInfoEndpoint = 'https://login.yandex.ru/info';
