import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'naver',
  name: { en: 'Naver', ko: '네이버' },
  description: {
    en: 'Portal and search engine of Korea; its members have accounts.',
    'zh-CN': '韩国的门户网站和搜索引擎，会员都有账号。',
    'tr-TR': "Kore'nin portalı ve arama motoru; üyelerinin hesabı vardır.",
    ko: '검색 포털로, 회원이 계정을 가지고 있습니다.',
  },
});
