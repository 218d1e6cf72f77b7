import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'tumblr',
  name: { en: 'Tumblr' },
  description: {
    en: 'Blogs of short posts and pictures; those who write, share and follow have accounts.',
    'zh-CN': '轻博客平台，发布、转发和关注的人都有账号。',
    'tr-TR': 'Kısa yazı ve görsellerden oluşan bloglar; yazan, paylaşan ve izleyenlerin hesabı vardır.',
    ko: '짧은 글과 사진을 올리는 블로그 서비스로, 쓰고 공유하고 팔로우하는 이용자가 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
