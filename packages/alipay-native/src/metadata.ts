import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'alipay-native',
  target: 'alipay',
  platform: ConnectorPlatform.Native,
  name: { en: 'Alipay', 'zh-CN': '支付宝' },
  description: {
    en: 'Payment app of China; its users have accounts. For iOS and Android apps.',
    'zh-CN': '中国的支付应用，用户都有账号。用于 iOS 和 Android 应用。',
    'tr-TR': "Çin'in ödeme uygulaması; kullanıcılarının hesabı vardır. iOS ve Android uygulamaları için.",
    ko: '중국의 결제 앱으로, 이용자가 계정을 가지고 있습니다. iOS 및 Android 앱용입니다.',
  },
});
