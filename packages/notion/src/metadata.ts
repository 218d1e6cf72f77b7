import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'notion',
  name: { en: 'Notion' },
  description: {
    en: 'Workspace for notes and documents; its users have accounts.',
    'zh-CN': '笔记和文档的工作空间，用户都有账号。',
    'tr-TR': 'Notlar ve belgeler için çalışma alanı; kullanıcılarının hesabı vardır.',
    ko: '노트와 문서를 위한 워크스페이스로, 이용자가 계정을 가지고 있습니다.',
  },
});
