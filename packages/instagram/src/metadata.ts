import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'instagram',
  name: { en: 'Instagram' },
  description: {
    en: 'Pictures and videos by Meta; businesses and creators sign in with their professional accounts.',
    'zh-CN': 'Meta 的图片和视频社交平台，企业和创作者使用专业账号登录。',
    'tr-TR': "Meta'nın resim ve video ağı; işletmeler ve üreticiler profesyonel hesaplarıyla giriş yapar.",
    ko: 'Meta의 사진·동영상 서비스로, 비즈니스와 크리에이터가 프로페셔널 계정으로 로그인합니다.',
  },
  hasDarkLogo: true,
});
