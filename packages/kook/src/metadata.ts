import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'kook',
  name: { en: 'KOOK' },
  description: {
    en: 'Voice and text chat for players in China; its members have accounts.',
    'zh-CN': '中国玩家的语音和文字聊天平台，用户都有账号。',
    'tr-TR': "Çin'deki oyuncular için sesli ve yazılı sohbet; üyelerinin hesabı vardır.",
    ko: '중국 게이머를 위한 음성 및 문자 채팅으로, 회원이 계정을 가지고 있습니다.',
  },
});
