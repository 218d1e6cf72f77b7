import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'yahoo',
  name: { en: 'Yahoo' },
  description: {
    en: 'Mail, news and sports; everybody with a mailbox there has an account.',
    'zh-CN': '邮箱、新闻和体育平台，有其邮箱的人都有账号。',
    'tr-TR': 'E-posta, haberler ve spor; orada posta kutusu olan herkesin hesabı vardır.',
    ko: '메일, 뉴스, 스포츠 서비스로, 메일함이 있는 이용자가 계정을 가지고 있습니다.',
  },
});
