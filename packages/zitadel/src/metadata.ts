import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'zitadel',
  name: { en: 'ZITADEL' },
  description: {
    en: 'Identity platform that organizations run as a cloud service or host themselves.',
    'zh-CN': '可使用云服务或自行部署的身份平台，保存组织的用户账号。',
    'tr-TR': 'Kuruluşların bulutta kullandığı veya kendi barındırdığı kimlik platformu.',
    ko: '조직이 클라우드로 쓰거나 직접 운영하는 인증 플랫폼입니다.',
  },
});
