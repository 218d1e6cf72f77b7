import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'pinterest',
  name: { en: 'Pinterest' },
  description: {
    en: 'Pinboards of pictures and ideas; those who collect and those who publish them have accounts.',
    'zh-CN': '图片和灵感收藏平台，收藏者和发布者都有账号。',
    'tr-TR': 'Resim ve fikir panoları; toplayanların ve yayımlayanların hesabı vardır.',
    ko: '사진과 아이디어를 모으는 서비스로, 모으는 사람과 올리는 사람이 계정을 가지고 있습니다.',
  },
});
