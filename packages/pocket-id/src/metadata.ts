import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'pocket-id',
  name: { en: 'Pocket ID' },
  description: {
    en: 'Identity provider with passkeys that homes and small teams host themselves, with the accounts of their members.',
    'zh-CN': '由家庭或小团队自行部署、以通行密钥登录的身份提供商，保存其成员的账号。',
    'tr-TR':
      'Evlerin ve küçük ekiplerin kendi barındırdığı, geçiş anahtarlı kimlik sağlayıcısı; üyelerinin hesabı vardır.',
    ko: '가정이나 소규모 팀이 직접 운영하는 패스키 기반 인증 제공자로, 구성원의 계정이 있습니다.',
  },
});
