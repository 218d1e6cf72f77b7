import { connectorMetadata } from '@logto-social/oauth2';

/** https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/web-preparations-0000001050050891 */
export const authorizationEndpoint = 'https://oauth-login.cloud.huawei.com/oauth2/v3/authorize';
/** https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-obtain-user-token */
export const tokenEndpoint = 'https://oauth-login.cloud.huawei.com/oauth2/v3/token';
/** https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-verify-id-token */
export const issuer = 'https://accounts.huawei.com';
export const jwksUri = 'https://oauth-login.cloud.huawei.com/oauth2/v3/certs';
/** Without it no refresh token comes: https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/web-preparations-0000001050050891 */
export const offline = { access_type: 'offline' };
export const defaultScope = 'openid profile email';

export const metadata = connectorMetadata({
  provider: 'huawei',
  name: { en: 'HUAWEI ID', 'zh-CN': '华为账号' },
  description: {
    en: "Account of Huawei's phones and services; whoever uses them has one.",
    'zh-CN': '华为手机和服务的账号，使用者都有账号。',
    'tr-TR': "Huawei'nin telefonlarının ve hizmetlerinin hesabı; kullananların hesabı vardır.",
    ko: '화웨이 휴대폰과 서비스의 계정으로, 이용자가 계정을 가지고 있습니다.',
  },
});
