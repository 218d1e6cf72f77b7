import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'strava',
  name: { en: 'Strava' },
  description: {
    en: 'Training log and network for sports; its athletes have accounts.',
    'zh-CN': '运动训练记录和社交平台，运动员都有账号。',
    'tr-TR': 'Spor için antrenman günlüğü ve ağ; sporcularının hesabı vardır.',
    ko: '운동 기록과 스포츠 커뮤니티 서비스로, 운동하는 이용자가 계정을 가지고 있습니다.',
  },
});
