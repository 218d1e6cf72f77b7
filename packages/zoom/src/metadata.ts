import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'zoom',
  name: { en: 'Zoom' },
  description: {
    en: 'Video meetings and calls; people and companies have accounts.',
    'zh-CN': '视频会议和通话平台，个人和企业都有账号。',
    'tr-TR': 'Görüntülü toplantılar ve aramalar; kişilerin ve şirketlerin hesabı vardır.',
    ko: '화상 회의와 통화 서비스로, 개인과 기업이 계정을 가지고 있습니다.',
  },
});
