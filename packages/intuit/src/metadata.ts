import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'intuit',
  name: { en: 'Intuit' },
  description: {
    en: 'QuickBooks and taxes; people, companies and accountants have accounts.',
    'zh-CN': 'QuickBooks 财务软件和报税服务，个人、企业和会计师都有账号。',
    'tr-TR': 'QuickBooks ve vergi; kişilerin, şirketlerin ve muhasebecilerin hesabı vardır.',
    ko: 'QuickBooks 회계와 세금 서비스로, 개인과 기업, 회계사가 계정을 가지고 있습니다.',
  },
});
