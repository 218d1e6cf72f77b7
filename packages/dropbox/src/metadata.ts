import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'dropbox',
  name: { en: 'Dropbox' },
  description: {
    en: 'File storage and sharing; people and teams have accounts.',
    'zh-CN': '文件存储与共享平台，个人和团队都有账号。',
    'tr-TR': 'Dosya depolama ve paylaşma; kişilerin ve ekiplerin hesabı vardır.',
    ko: '파일 저장 및 공유 서비스로, 개인과 팀이 계정을 가지고 있습니다.',
  },
});
