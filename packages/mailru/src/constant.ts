import { connectorMetadata } from '@logto-social/oauth2';

/** https://id.vk.com/about/business/go/docs/ru/vkid/latest/oauth/oauth-mail/index */
export const authorizationEndpoint = 'https://oauth.mail.ru/login';
export const tokenEndpoint = 'https://oauth.mail.ru/token';
export const userInfoEndpoint = 'https://oauth.mail.ru/userinfo';
export const defaultScope = 'userinfo';

/** Of a code or a refresh token, by a report: https://github.com/playa-ru/keycloak-russian-providers/issues/12 */
export const tokenErrors = { 'token not found': 'grantInvalid' } as const;
/** The same, of the access token. */
export const userInfoErrors = { 'token not found': 'accessTokenInvalid' } as const;

export const metadata = connectorMetadata({
  provider: 'mailru',
  name: { en: 'Mail.ru' },
  description: {
    en: 'Mail and cloud drive, foremost in Russia; people have accounts.',
    'zh-CN': '以俄罗斯为主的邮箱和云盘服务，个人都有账号。',
    'tr-TR': "Başta Rusya'da e-posta ve bulut disk; kişilerin hesabı vardır.",
    ko: '주로 러시아에서 쓰이는 메일과 클라우드 드라이브로, 개인이 계정을 가지고 있습니다.',
  },
});
