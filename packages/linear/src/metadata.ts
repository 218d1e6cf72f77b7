import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'linear',
  name: { en: 'Linear' },
  description: {
    en: 'Issue tracking for software teams; their members have accounts.',
    'zh-CN': '面向软件团队的事务跟踪工具，团队成员都有账号。',
    'tr-TR': 'Yazılım ekipleri için iş takibi; ekip üyelerinin hesabı vardır.',
    ko: '소프트웨어 팀을 위한 이슈 관리 도구로, 팀원이 계정을 가지고 있습니다.',
  },
});
