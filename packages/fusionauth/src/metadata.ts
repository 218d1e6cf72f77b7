import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'fusionauth',
  name: { en: 'FusionAuth' },
  description: {
    en: 'Identity server that organizations host themselves or have hosted; its tenants hold the accounts.',
    'zh-CN': '可自行部署或托管的身份服务器，其租户保存用户账号。',
    'tr-TR': 'Kuruluşların kendi barındırdığı veya barındırttığı kimlik sunucusu; hesapları kiracıları tutar.',
    ko: '직접 운영하거나 호스팅해 쓰는 인증 서버로, 테넌트가 계정을 관리합니다.',
  },
});
