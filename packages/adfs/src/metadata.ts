import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'adfs',
  name: { en: 'AD FS' },
  description: {
    en: 'Federation service of Windows Server; the people of an Active Directory have accounts.',
    'zh-CN': 'Windows Server 的联合身份验证服务，Active Directory 中的用户都有账号。',
    'tr-TR': 'Windows Server’ın federasyon hizmeti; bir Active Directory’deki kişilerin hesabı vardır.',
    ko: 'Windows Server의 페더레이션 서비스로, Active Directory 사용자가 계정을 가지고 있습니다.',
  },
});
