import { connectorMetadata } from '@logto-social/oauth2';

/** https://appleid.apple.com/.well-known/openid-configuration */
export const issuer = 'https://appleid.apple.com';
export const authorizationEndpoint = 'https://appleid.apple.com/auth/authorize';
export const tokenEndpoint = 'https://appleid.apple.com/auth/token';
export const jwksUri = 'https://appleid.apple.com/auth/keys';
export const defaultScope = 'openid name email';

/** Whoever asks for name or address gets the answer by POST alone: https://developer.apple.com/documentation/signinwithapplerestapi/request-an-authorization-to-the-sign-in-with-apple-server. */
export const responseMode = 'form_post';

/** Required for the session, which holds the nonce too: nothing else binds an ID token that a browser brings. */
export const pkce = 'required';

export const metadata = connectorMetadata({
  provider: 'apple',
  name: { en: 'Apple' },
  description: {
    en: 'Maker of iPhone and Mac; their users have Apple Accounts.',
    'zh-CN': 'iPhone 和 Mac 的制造商，用户都有 Apple 账户。',
    'tr-TR': 'iPhone ve Mac üreticisi; kullanıcılarının Apple Hesabı vardır.',
    ko: 'iPhone과 Mac의 제조사로, 사용자가 Apple 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
