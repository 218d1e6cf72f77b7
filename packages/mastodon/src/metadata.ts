import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'mastodon',
  name: { en: 'Mastodon' },
  description: {
    en: 'Social network of many servers that people run themselves; members of one server have accounts there.',
    'zh-CN': '由各服务器自行运营的去中心化社交网络，成员在各自的服务器上有账号。',
    'tr-TR': 'İnsanların kendi çalıştırdığı sunuculardan oluşan sosyal ağ; üyelerin kendi sunucusunda hesabı vardır.',
    ko: '여러 사람이 직접 운영하는 서버로 이루어진 소셜 네트워크로, 각 서버의 회원이 계정을 가지고 있습니다.',
  },
});
