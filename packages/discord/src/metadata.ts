import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'discord',
  name: { en: 'Discord' },
  description: {
    en: 'Voice and text chat for communities; their members have accounts.',
    'zh-CN': '社区语音和文字聊天平台，社区成员都有账号。',
    'tr-TR': 'Topluluklar için sesli ve yazılı sohbet; üyelerin hesabı vardır.',
    ko: '커뮤니티를 위한 음성 및 문자 채팅으로, 회원이 계정을 가지고 있습니다.',
  },
});
