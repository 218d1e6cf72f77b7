import { connectorMetadata } from '@logto-social/oauth2';

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
