import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'baidu',
  name: { en: 'Baidu', 'zh-CN': '百度' },
  description: {
    en: 'Chinese search engine with forums and a cloud drive; their users have accounts.',
    'zh-CN': '百度搜索、贴吧和网盘等服务，用户都有账号。',
    'tr-TR': 'Forumları ve bulut diski olan Çinli arama motoru; kullanıcılarının hesabı vardır.',
    ko: '포럼과 클라우드 드라이브를 갖춘 중국의 검색 엔진으로, 이용자가 계정을 가지고 있습니다.',
  },
});
