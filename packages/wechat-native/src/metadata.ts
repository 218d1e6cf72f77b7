import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata } from '@logto-social/oauth2';
import { wechat } from '@logto-social/wechat';

export const metadata = connectorMetadata({
  provider: 'wechat-native',
  ...wechat,
  description: {
    en: 'Messenger of China by Tencent; its users have accounts. For iOS and Android apps.',
    'zh-CN': '腾讯的即时通讯应用，用户都有账号。用于 iOS 和 Android 应用。',
    'tr-TR':
      "Çin'de kullanılan Tencent mesajlaşma uygulaması; kullanıcılarının hesabı vardır. iOS ve Android uygulamaları için.",
    ko: '텐센트의 중국 메신저로, 이용자가 계정을 가지고 있습니다. iOS 및 Android 앱용입니다.',
  },
  platform: ConnectorPlatform.Native,
});
