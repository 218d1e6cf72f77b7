import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'atlassian',
  name: { en: 'Atlassian' },
  description: {
    en: 'Jira, Confluence and Trello; people and companies have accounts.',
    'zh-CN': 'Jira、Confluence 和 Trello 的提供商，个人和企业都有账号。',
    'tr-TR': 'Jira, Confluence ve Trello; kişilerin ve şirketlerin hesabı vardır.',
    ko: 'Jira, Confluence, Trello를 제공하며, 개인과 기업이 계정을 가지고 있습니다.',
  },
});
