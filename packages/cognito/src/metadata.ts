import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'cognito',
  name: { en: 'Amazon Cognito' },
  description: {
    en: 'User directory of Amazon Web Services; each user pool holds the accounts of an application.',
    'zh-CN': '亚马逊云科技的用户目录，每个用户池保存一个应用的账号。',
    'tr-TR': 'Amazon Web Services’in kullanıcı dizini; her kullanıcı havuzu bir uygulamanın hesaplarını tutar.',
    ko: 'Amazon Web Services의 사용자 디렉터리로, 사용자 풀마다 애플리케이션의 계정이 있습니다.',
  },
});
