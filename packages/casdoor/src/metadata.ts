import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'casdoor',
  name: { en: 'Casdoor' },
  description: {
    en: 'Identity server that organizations host themselves, with the accounts of their members.',
    'zh-CN': '由组织自行部署的身份认证平台，保存其成员的账号。',
    'tr-TR': 'Kuruluşların kendi barındırdığı kimlik sunucusu; üyelerinin hesabı vardır.',
    ko: '조직이 직접 운영하는 인증 서버로, 구성원의 계정이 있습니다.',
  },
});
