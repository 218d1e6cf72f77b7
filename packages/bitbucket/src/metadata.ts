import { connectorMetadata } from '@logto-social/oauth2';

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
