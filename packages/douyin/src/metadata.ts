import { connectorMetadata } from '@logto-social/oauth2';

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
