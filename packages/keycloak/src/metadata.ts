import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'keycloak',
  name: { en: 'Keycloak' },
  description: {
    en: 'Identity server that organizations host themselves; its realms hold their accounts.',
    'zh-CN': '由组织自行部署的身份认证服务器，账号保存在其域（realm）中。',
    'tr-TR': 'Kuruluşların kendi barındırdığı kimlik sunucusu; hesaplar realm içinde tutulur.',
    ko: '조직이 직접 운영하는 인증 서버로, 계정은 렐름에 있습니다.',
  },
});
