import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'paypal',
  name: { en: 'PayPal' },
  description: {
    en: 'Payments online; buyers and sellers have accounts.',
    'zh-CN': '在线支付平台，买家和卖家都有账号。',
    'tr-TR': 'İnternette ödeme; alıcıların ve satıcıların hesabı vardır.',
    ko: '온라인 결제 서비스로, 구매자와 판매자가 계정을 가지고 있습니다.',
  },
});
