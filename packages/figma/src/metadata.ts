import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'figma',
  name: { en: 'Figma' },
  description: {
    en: 'Design files that teams draw together in the browser; designers and developers have accounts.',
    'zh-CN': '团队在浏览器中协作的设计工具，设计师和开发者都有账号。',
    'tr-TR': 'Ekiplerin tarayıcıda birlikte çizdiği tasarımlar; tasarımcıların ve geliştiricilerin hesabı vardır.',
    ko: '팀이 브라우저에서 함께 작업하는 디자인 도구로, 디자이너와 개발자가 계정을 가지고 있습니다.',
  },
});
