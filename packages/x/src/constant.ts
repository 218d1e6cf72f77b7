import { connectorMetadata } from '@logto-social/oauth2';

/** https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export const authorizationEndpoint = 'https://x.com/i/oauth2/authorize';
export const tokenEndpoint = 'https://api.x.com/2/oauth2/token';
/** Without `users.email`, which X refuses to every app that may not request addresses: the person would not get in. */
export const defaultScope = 'users.read tweet.read';
/** https://docs.x.com/x-api/users/user-lookup-me */
export const userInfoEndpoint = 'https://api.x.com/2/users/me?user.fields=profile_image_url';
/** The scope that a confirmed address needs: https://docs.x.com/x-api/fundamentals/data-dictionary#user */
export const emailScope = 'users.email';

/** X calls a bad code or refresh token an `invalid_request`, and only its words tell which. */
export const errors = {
  'Value passed for the authorization code was invalid.': 'grantInvalid',
  'Value passed for the token was invalid.': 'grantInvalid',
} as const;

export const metadata = connectorMetadata({
  provider: 'x',
  name: { en: 'X' },
  description: {
    en: 'Social network, formerly Twitter; its members have accounts.',
    'zh-CN': '社交网络，前身为 Twitter，用户都有账号。',
    'tr-TR': 'Sosyal ağ, eski adıyla Twitter; üyelerinin hesabı vardır.',
    ko: '소셜 네트워크(구 Twitter)로, 회원이 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
