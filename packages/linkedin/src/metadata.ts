import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'linkedin',
  name: { en: 'LinkedIn' },
  description: {
    en: 'Network for careers and business; its members have accounts.',
    'zh-CN': '职业社交网络，会员都有账号。',
    'tr-TR': 'Kariyer ve iş ağı; üyelerinin hesabı vardır.',
    ko: '커리어와 비즈니스 네트워크로, 회원이 계정을 가지고 있습니다.',
  },
});
