import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'microsoft',
  target: 'azuread',
  name: { en: 'Microsoft' },
  description: {
    en: 'Microsoft Entra ID and personal accounts; employees, students and users of Outlook or Xbox have one.',
    'zh-CN': 'Microsoft Entra ID 和个人账户，企业员工、学生以及 Outlook 或 Xbox 用户都有账户。',
    'tr-TR':
      'Microsoft Entra ID ve kişisel hesaplar; çalışanların, öğrencilerin, Outlook ve Xbox kullanıcılarının hesabı vardır.',
    ko: 'Microsoft Entra ID 및 개인 계정으로, 직장인, 학생, Outlook 또는 Xbox 사용자가 계정을 가지고 있습니다.',
  },
});
