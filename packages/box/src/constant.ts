import { connectorMetadata } from '@logto-social/oauth2';

/** https://developer.box.com/reference/get-authorize/ */
export const authorizationEndpoint = 'https://account.box.com/api/oauth2/authorize';
/** https://developer.box.com/reference/post-oauth2-token/ */
export const tokenEndpoint = 'https://api.box.com/oauth2/token';
/** https://developer.box.com/reference/get-users-me/ */
export const userInfoEndpoint = 'https://api.box.com/2.0/users/me';

export const metadata = connectorMetadata({
  provider: 'box',
  name: { en: 'Box' },
  description: {
    en: 'File storage for companies; their staff and partners have accounts.',
    'zh-CN': '企业文件存储平台，企业员工和合作伙伴都有账号。',
    'tr-TR': 'Şirketler için dosya depolama; çalışanların ve iş ortaklarının hesabı vardır.',
    ko: '기업용 파일 저장 서비스로, 직원과 협력사가 계정을 가지고 있습니다.',
  },
});
