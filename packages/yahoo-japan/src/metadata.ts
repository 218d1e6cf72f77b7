import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'yahoo-japan',
  name: { en: 'Yahoo! JAPAN' },
  description: {
    en: 'News, shopping, auctions and mail in Japan; those who use them have a Yahoo! JAPAN ID.',
    'zh-CN': '日本的新闻、购物、拍卖和邮箱平台，用户都有 Yahoo! JAPAN ID。',
    'tr-TR': "Japonya'da haber, alışveriş, açık artırma ve e-posta; kullananların Yahoo! JAPAN ID'si vardır.",
    ko: '일본의 뉴스, 쇼핑, 경매, 메일 서비스로, 이용자가 Yahoo! JAPAN ID를 가지고 있습니다.',
  },
});
