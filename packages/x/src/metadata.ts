import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'x',
  name: { en: 'X' },
  description: {
    en: 'Social network, formerly Twitter; its members have accounts.',
    'zh-CN': '社交网络，前身为 Twitter，用户都有账号。',
    'tr-TR': 'Sosyal ağ, eski adıyla Twitter; üyelerinin hesabı vardır.',
    ko: '소셜 네트워크(구 Twitter)로, 회원이 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
