import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'facebook',
  name: { en: 'Facebook' },
  description: {
    en: 'Social network by Meta; its members have accounts.',
    'zh-CN': 'Meta 的社交网络，用户都有账号。',
    'tr-TR': "Meta'nın sosyal ağı; üyelerinin hesabı vardır.",
    ko: 'Meta의 소셜 네트워크로, 회원이 계정을 가지고 있습니다.',
  },
});
