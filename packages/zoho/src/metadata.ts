import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'zoho',
  name: { en: 'Zoho' },
  description: {
    en: 'Office and business software in the browser; companies and their staff have accounts.',
    'zh-CN': '在线办公与企业软件，企业及其员工都有账号。',
    'tr-TR': 'Tarayıcıda ofis ve iş yazılımları; şirketlerin ve çalışanlarının hesabı vardır.',
    ko: '웹 기반 사무 및 업무용 소프트웨어로, 기업과 직원이 계정을 가지고 있습니다.',
  },
});
