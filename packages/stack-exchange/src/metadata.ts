import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'stack-exchange',
  name: { en: 'Stack Exchange' },
  description: {
    en: 'Stack Overflow and other sites of questions and answers; one account is good for all.',
    'zh-CN': 'Stack Overflow 等问答网站，一个账号通用。',
    'tr-TR': 'Stack Overflow ve diğer soru cevap siteleri; tek hesap hepsinde geçerlidir.',
    ko: 'Stack Overflow를 비롯한 질의응답 사이트로, 계정 하나로 모두 이용합니다.',
  },
});
