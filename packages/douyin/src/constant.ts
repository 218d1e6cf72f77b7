import { connectorMetadata } from '@logto-social/oauth2';

/** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/douyin-get-permission-code/ */
export const authorizationEndpoint = 'https://open.douyin.com/platform/oauth/connect/';
/** Its list of parameters has no code challenge. */
export const pkce = 'unsupported';
export const defaultScope = 'user_info';
export const names = { client_id: 'client_key' };
/** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/get-access-token */
export const tokenEndpoint = 'https://open.douyin.com/oauth/access_token/';
/** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/refresh-access-token */
export const refreshEndpoint = 'https://open.douyin.com/oauth/refresh_token/';
/** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/get-account-open-info */
export const userInfoEndpoint = 'https://open.douyin.com/oauth/userinfo/';

/** Of the pages above; 10007 is what developers report of a code that has expired. */
export const errors = {
  10003: 'clientInvalid',
  10007: 'grantInvalid',
  10010: 'grantInvalid',
  10013: 'clientInvalid',
} as const;

export const metadata = connectorMetadata({
  provider: 'douyin',
  name: { en: 'Douyin', 'zh-CN': '抖音' },
  description: {
    en: 'Short videos in China; those who make and those who watch them have accounts.',
    'zh-CN': '短视频平台，创作者和观众都有账号。',
    'tr-TR': 'Çin’de kısa videolar; çekenlerin ve izleyenlerin hesabı vardır.',
    ko: '중국의 짧은 동영상 서비스로, 만드는 사람과 보는 사람이 계정을 가지고 있습니다.',
  },
});
