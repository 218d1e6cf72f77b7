import { atInstance, connectorMetadata } from '@logto-social/oauth2';

export const defaultInstance = 'https://gitea.com';
/** https://docs.gitea.com/development/oauth2-provider */
export const authorizationEndpoint = atInstance('/login/oauth/authorize');
export const tokenEndpoint = atInstance('/login/oauth/access_token');
export const userInfoEndpoint = atInstance('/login/oauth/userinfo');
/** A token of no such scope may do all that the person may. */
export const defaultScope = 'read:user';

/**
 * A code or refresh token that is no longer good is, for Gitea, a client that may not use it, as a wrong secret is: its words tell.
 * https://github.com/go-gitea/gitea/blob/main/routers/web/auth/oauth2_provider.go
 */
export const errors = {
  'client is not authorized': 'grantInvalid',
  'unable to parse refresh token': 'grantInvalid',
  'token was already used': 'grantInvalid',
} as const;

export const metadata = connectorMetadata({
  provider: 'gitea',
  name: { en: 'Gitea' },
  description: {
    en: 'Code hosting that teams run themselves, and Gitea.com; its developers have accounts.',
    'zh-CN': '团队自行部署的代码托管服务，也有 Gitea.com，开发者都有账号。',
    'tr-TR': 'Ekiplerin kendi çalıştırdığı kod barındırma ve Gitea.com; geliştiricilerin hesabı vardır.',
    ko: '팀이 직접 운영하거나 Gitea.com에서 쓰는 코드 호스팅으로, 개발자가 계정을 가지고 있습니다.',
  },
});
