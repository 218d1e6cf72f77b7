import { connectorMetadata } from '@logto-social/oauth2';

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

export const metadata = connectorMetadata({
  provider: 'kook',
  name: { en: 'KOOK' },
  description: {
    en: 'Voice and text chat for players in China; its members have accounts.',
    'zh-CN': '中国玩家的语音和文字聊天平台，用户都有账号。',
    'tr-TR': "Çin'deki oyuncular için sesli ve yazılı sohbet; üyelerinin hesabı vardır.",
    ko: '중국 게이머를 위한 음성 및 문자 채팅으로, 회원이 계정을 가지고 있습니다.',
  },
});
