import { connectorMetadata } from '@logto-social/oauth2';

/** https://id.twitch.tv/oauth2/.well-known/openid-configuration */
export const issuer = 'https://id.twitch.tv/oauth2';
export const authorizationEndpoint = 'https://id.twitch.tv/oauth2/authorize';
export const tokenEndpoint = 'https://id.twitch.tv/oauth2/token';
export const jwksUri = 'https://id.twitch.tv/oauth2/keys';
/** https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/#requesting-claims */
export const defaultScope = 'openid user:read:email';
export const claims = { id_token: { email: null, email_verified: null, picture: null, preferred_username: null } };

/** https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/ */
export const errors = {
  'Invalid authorization code': 'grantInvalid',
  'Invalid refresh token': 'grantInvalid',
  'invalid client': 'clientInvalid',
  'invalid client secret': 'clientInvalid',
} as const;

export const metadata = connectorMetadata({
  provider: 'twitch',
  name: { en: 'Twitch' },
  description: {
    en: 'Live streaming; viewers and streamers have accounts.',
    'zh-CN': '直播平台，观众和主播都有账号。',
    'tr-TR': 'Canlı yayın; izleyicilerin ve yayıncıların hesabı vardır.',
    ko: '라이브 스트리밍 서비스로, 시청자와 스트리머가 계정을 가지고 있습니다.',
  },
});
