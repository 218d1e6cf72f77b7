import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'xiaomi',
  name: { en: 'Xiaomi', 'zh-CN': '小米' },
  description: {
    en: 'Maker of phones and smart devices; their users have accounts.',
    'zh-CN': '手机和智能设备的制造商，用户都有账号。',
    'tr-TR': 'Telefon ve akıllı cihaz üreticisi; kullanıcılarının hesabı vardır.',
    ko: '휴대폰과 스마트 기기의 제조사로, 사용자가 계정을 가지고 있습니다.',
  },
});
