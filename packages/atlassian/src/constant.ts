import { connectorMetadata } from '@logto-social/oauth2';

/** https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/ */
export const authorizationEndpoint = 'https://auth.atlassian.com/authorize';
export const tokenEndpoint = 'https://auth.atlassian.com/oauth/token';
export const userInfoEndpoint = 'https://api.atlassian.com/me';
/** With `offline_access` a refresh token comes, too. */
export const defaultScope = 'read:me offline_access';
/** Both are required. */
export const parameters = { audience: 'api.atlassian.com', prompt: 'consent' };

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
