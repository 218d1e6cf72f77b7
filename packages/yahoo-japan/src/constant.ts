import { connectorMetadata } from '@logto-social/oauth2';

/** https://developer.yahoo.co.jp/yconnect/v2/ */
export const authorizationEndpoint = 'https://auth.login.yahoo.co.jp/yconnect/v2/authorization';
export const tokenEndpoint = 'https://auth.login.yahoo.co.jp/yconnect/v2/token';
export const defaultScope = 'openid profile email';
export const provider = {
  issuer: 'https://auth.login.yahoo.co.jp/yconnect/v2',
  jwksUri: 'https://auth.login.yahoo.co.jp/yconnect/v2/jwks',
  userInfoEndpoint: 'https://userinfo.yahooapis.jp/yconnect/v2/attribute',
};
/** Whoever declines comes back, and does not land on Yahoo! JAPAN's front page. */
export const parameters = { bail: '1' };

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
