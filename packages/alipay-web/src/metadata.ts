import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'alipay-web',
  target: 'alipay',
  platform: ConnectorPlatform.Web,
  name: { en: 'Alipay', 'zh-CN': '支付宝' },
  description: {
    en: 'Payment app of China; its users have accounts. For websites.',
    'zh-CN': '中国的支付应用，用户都有账号。用于网站。',
    'tr-TR': "Çin'in ödeme uygulaması; kullanıcılarının hesabı vardır. Web siteleri için.",
    ko: '중국의 결제 앱으로, 이용자가 계정을 가지고 있습니다. 웹사이트용입니다.',
  },
});
