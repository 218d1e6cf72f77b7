import { atInstance, connectorMetadata } from '@logto-social/oauth2';

export const defaultInstance = 'https://codeberg.org';
/** https://forgejo.org/docs/latest/user/oauth2-provider/ */
export const authorizationEndpoint = atInstance('/login/oauth/authorize');
export const tokenEndpoint = atInstance('/login/oauth/access_token');
export const userInfoEndpoint = atInstance('/login/oauth/userinfo');
/** A token of no such scope may do all that the person may. */
export const defaultScope = 'read:user';

/**
 * A code or refresh token that is no longer good is, for Forgejo, a client that may not use it, as a wrong secret is: its words tell.
 * https://codeberg.org/forgejo/forgejo/src/branch/forgejo/routers/web/auth/oauth.go
 */
export const errors = {
  'client is not authorized': 'grantInvalid',
  'unable to parse refresh token': 'grantInvalid',
  'token was already used': 'grantInvalid',
} as const;

export const metadata = connectorMetadata({
  provider: 'forgejo',
  name: { en: 'Forgejo' },
  description: {
    en: 'Community-run code hosting, on Codeberg and on servers of their own; its developers have accounts.',
    'zh-CN': '由社区运营的代码托管服务，可用 Codeberg 或自建服务器，开发者都有账号。',
    'tr-TR': "Topluluğun yürüttüğü kod barındırma; Codeberg'de ve kendi sunucularında geliştiricilerin hesabı vardır.",
    ko: '커뮤니티가 운영하는 코드 호스팅으로, Codeberg나 자체 서버에 개발자 계정이 있습니다.',
  },
});
