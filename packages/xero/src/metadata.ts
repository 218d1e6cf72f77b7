import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'xero',
  name: { en: 'Xero' },
  description: {
    en: 'Accounting for small businesses; owners, bookkeepers and advisors have accounts.',
    'zh-CN': '面向小型企业的会计软件，企业主、记账员和顾问都有账号。',
    'tr-TR': 'Küçük işletmeler için muhasebe; sahiplerin, muhasebecilerin ve danışmanların hesabı vardır.',
    ko: '소규모 사업자를 위한 회계 서비스로, 사업주와 회계 담당자가 계정을 가지고 있습니다.',
  },
});
