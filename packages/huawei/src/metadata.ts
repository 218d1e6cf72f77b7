import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'huawei',
  name: { en: 'HUAWEI ID', 'zh-CN': '华为账号' },
  description: {
    en: "Account of Huawei's phones and services; whoever uses them has one.",
    'zh-CN': '华为手机和服务的账号，使用者都有账号。',
    'tr-TR': "Huawei'nin telefonlarının ve hizmetlerinin hesabı; kullananların hesabı vardır.",
    ko: '화웨이 휴대폰과 서비스의 계정으로, 이용자가 계정을 가지고 있습니다.',
  },
});
