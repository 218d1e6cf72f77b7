import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata } from '@logto-social/oauth2';
import { wechat } from '@logto-social/wechat';

export const metadata = connectorMetadata({
  provider: 'wechat-web',
  ...wechat,
  description: {
    en: 'Messenger of China by Tencent; its users have accounts. For websites.',
    'zh-CN': '腾讯的即时通讯应用，用户都有账号。用于网站。',
    'tr-TR': "Çin'de kullanılan Tencent mesajlaşma uygulaması; kullanıcılarının hesabı vardır. Web siteleri için.",
    ko: '텐센트의 중국 메신저로, 이용자가 계정을 가지고 있습니다. 웹사이트용입니다.',
  },
  platform: ConnectorPlatform.Web,
});
