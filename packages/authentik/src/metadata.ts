import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'authentik',
  name: { en: 'authentik' },
  description: {
    en: 'Identity provider that organizations and homes host themselves, with the accounts of their members.',
    'zh-CN': '由组织或家庭自行部署的身份提供商，保存其成员的账号。',
    'tr-TR': 'Kuruluşların ve evlerin kendi barındırdığı, üyelerinin hesaplarını tutan kimlik sağlayıcısı.',
    ko: '조직이나 가정에서 직접 운영하며 구성원의 계정을 관리하는 인증 제공자입니다.',
  },
});
