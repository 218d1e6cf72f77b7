import { connectorMetadata } from '@logto-social/oauth2';

/** https://developer.spotify.com/documentation/web-api/tutorials/code-flow */
export const authorizationEndpoint = 'https://accounts.spotify.com/authorize';
export const tokenEndpoint = 'https://accounts.spotify.com/api/token';
/** https://developer.spotify.com/documentation/web-api/reference/get-current-users-profile */
export const userInfoEndpoint = 'https://api.spotify.com/v1/me';
export const defaultScope = 'user-read-email';

export const metadata = connectorMetadata({
  provider: 'spotify',
  name: { en: 'Spotify' },
  description: {
    en: 'Music streaming; its listeners have accounts.',
    'zh-CN': '流媒体音乐服务，听众都有账号。',
    'tr-TR': 'Müzik akışı; dinleyicilerinin hesabı vardır.',
    ko: '음악 스트리밍 서비스로, 청취자가 계정을 가지고 있습니다.',
  },
});
