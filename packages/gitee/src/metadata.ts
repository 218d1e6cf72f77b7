import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'gitee',
  name: { en: 'Gitee' },
  description: {
    en: 'Code hosting of China; developers have accounts.',
    'zh-CN': '开源中国的代码托管平台，开发者都有账号。',
    'tr-TR': "Çin'in kod barındırma hizmeti; geliştiricilerin hesabı vardır.",
    ko: '중국의 코드 호스팅 서비스로, 개발자가 계정을 가지고 있습니다.',
  },
});
