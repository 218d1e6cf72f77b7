import { connectorMetadata } from '@logto-social/oauth2';

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

export const metadata = connectorMetadata({
  provider: 'kakao',
  name: { en: 'Kakao', ko: '카카오' },
  description: {
    en: 'Provider of KakaoTalk, the messenger of Korea; its users have accounts.',
    'zh-CN': '韩国即时通讯应用 KakaoTalk 的提供商，用户都有账号。',
    'tr-TR': "Kore'nin mesajlaşma uygulaması KakaoTalk'un sağlayıcısı; kullanıcılarının hesabı vardır.",
    ko: '카카오톡을 제공하며, 이용자가 계정을 가지고 있습니다.',
  },
});
