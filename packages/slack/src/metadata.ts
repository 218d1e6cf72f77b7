import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'slack',
  name: { en: 'Slack' },
  description: {
    en: 'Chat for work; members of a Slack workspace have accounts.',
    'zh-CN': '工作聊天工具，Slack 工作区的成员都有账号。',
    'tr-TR': 'İş için sohbet; Slack çalışma alanı üyelerinin hesabı vardır.',
    ko: '업무용 채팅으로, Slack 워크스페이스의 멤버가 계정을 가지고 있습니다.',
  },
});
