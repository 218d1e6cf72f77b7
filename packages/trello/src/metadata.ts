import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'trello',
  name: { en: 'Trello' },
  description: {
    en: 'Boards of lists and cards for work; people and teams have accounts.',
    'zh-CN': '以看板、列表和卡片管理工作的平台，个人和团队都有账号。',
    'tr-TR': 'İşler için listeli ve kartlı panolar; kişilerin ve ekiplerin hesabı vardır.',
    ko: '목록과 카드로 이루어진 업무용 보드 서비스로, 개인과 팀이 계정을 가지고 있습니다.',
  },
});
