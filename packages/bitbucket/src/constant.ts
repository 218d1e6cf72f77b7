import { connectorMetadata } from '@logto-social/oauth2';

/** https://developer.atlassian.com/cloud/bitbucket/oauth-2/ */
export const authorizationEndpoint = 'https://bitbucket.org/site/oauth2/authorize';
export const tokenEndpoint = 'https://bitbucket.org/site/oauth2/access_token';
/** https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/ */
export const userEndpoint = 'https://api.bitbucket.org/2.0/user';
export const emailsEndpoint = 'https://api.bitbucket.org/2.0/user/emails';

export const metadata = connectorMetadata({
  provider: 'bitbucket',
  name: { en: 'Bitbucket' },
  description: {
    en: "Atlassian's code hosting; developers have accounts.",
    'zh-CN': 'Atlassian 的代码托管平台，开发者都有账号。',
    'tr-TR': "Atlassian'ın kod barındırma hizmeti; geliştiricilerin hesabı vardır.",
    ko: 'Atlassian의 코드 호스팅 서비스로, 개발자가 계정을 가지고 있습니다.',
  },
});
