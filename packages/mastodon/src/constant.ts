import { atInstance, connectorMetadata } from '@logto-social/oauth2';

export const defaultInstance = 'https://mastodon.social';
/** https://docs.joinmastodon.org/methods/oauth/ */
export const authorizationEndpoint = atInstance('/oauth/authorize');
export const tokenEndpoint = atInstance('/oauth/token');
/** https://docs.joinmastodon.org/methods/accounts/#verify_credentials */
export const userInfoEndpoint = atInstance('/api/v1/accounts/verify_credentials');
/** Gives the person of the token and nothing else, since 4.3: https://docs.joinmastodon.org/api/oauth-scopes/#profile */
export const defaultScope = 'profile';

export const metadata = connectorMetadata({
  provider: 'mastodon',
  name: { en: 'Mastodon' },
  description: {
    en: 'Social network of many servers that people run themselves; members of one server have accounts there.',
    'zh-CN': '由各服务器自行运营的去中心化社交网络，成员在各自的服务器上有账号。',
    'tr-TR': 'İnsanların kendi çalıştırdığı sunuculardan oluşan sosyal ağ; üyelerin kendi sunucusunda hesabı vardır.',
    ko: '여러 사람이 직접 운영하는 서버로 이루어진 소셜 네트워크로, 각 서버의 회원이 계정을 가지고 있습니다.',
  },
});
