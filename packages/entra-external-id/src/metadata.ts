import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'entra-external-id',
  name: { en: 'Microsoft Entra External ID' },
  description: {
    en: 'Customer accounts of Microsoft Entra: the users of an external tenant sign in.',
    'zh-CN': 'Microsoft Entra 的客户账号：外部租户的用户可以登录。',
    'tr-TR': 'Microsoft Entra’nın müşteri hesapları: bir dış kiracının kullanıcıları oturum açar.',
    ko: 'Microsoft Entra의 고객 계정으로, 외부 테넌트의 사용자가 로그인합니다.',
  },
});
