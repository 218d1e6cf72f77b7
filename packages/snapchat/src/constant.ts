import { connectorMetadata } from '@logto-social/oauth2';

/** https://developers.snap.com/snap-kit/login-kit/Tutorials/web */
export const authorizationEndpoint = 'https://accounts.snapchat.com/accounts/oauth2/auth';
export const tokenEndpoint = 'https://accounts.snapchat.com/accounts/oauth2/token';
export const userInfoEndpoint = 'https://kit.snapchat.com/v1/me?query={me{externalId displayName bitmoji{avatar}}}';
export const defaultScope =
  'https://auth.snapchat.com/oauth2/api/user.external_id https://auth.snapchat.com/oauth2/api/user.display_name https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar';

export const metadata = connectorMetadata({
  provider: 'snapchat',
  name: { en: 'Snapchat' },
  description: {
    en: 'Messenger for pictures that disappear; its users have accounts.',
    'zh-CN': '阅后即焚的图片即时通讯应用，用户都有账号。',
    'tr-TR': 'Kaybolan resimlerle mesajlaşma; kullanıcılarının hesabı vardır.',
    ko: '사라지는 사진으로 대화하는 메신저로, 이용자가 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
