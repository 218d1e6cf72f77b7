import { connectorMetadata } from '@logto-social/oauth2';

/** https://developers.figma.com/docs/rest-api/authentication/ */
export const authorizationEndpoint = 'https://www.figma.com/oauth';
/** These two and the scopes: https://github.com/figma/rest-api-spec/blob/main/openapi/openapi.yaml */
export const tokenEndpoint = 'https://api.figma.com/v1/oauth/token';
export const refreshEndpoint = 'https://api.figma.com/v1/oauth/refresh';
/** https://developers.figma.com/docs/rest-api/users-endpoints/ */
export const userInfoEndpoint = 'https://api.figma.com/v1/me';
export const defaultScope = 'current_user:read';

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
