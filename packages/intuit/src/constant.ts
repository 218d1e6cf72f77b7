import { connectorMetadata } from '@logto-social/oauth2';

/** https://developer.api.intuit.com/.well-known/openid_configuration */
export const issuer = 'https://oauth.platform.intuit.com/op/v1';
export const jwksUri = 'https://oauth.platform.intuit.com/op/v1/jwks';
export const authorizationEndpoint = 'https://appcenter.intuit.com/connect/oauth2';
export const tokenEndpoint = 'https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer';
/** The sandbox differs in nothing else: https://developer.intuit.com/.well-known/openid-sandbox-configuration */
export const userInfoEndpoints = {
  production: 'https://accounts.platform.intuit.com/v1/openid_connect/userinfo',
  sandbox: 'https://sandbox-accounts.platform.intuit.com/v1/openid_connect/userinfo',
};
export const defaultScope = 'openid profile email';

export const metadata = connectorMetadata({
  provider: 'intuit',
  name: { en: 'Intuit' },
  description: {
    en: 'QuickBooks and taxes; people, companies and accountants have accounts.',
    'zh-CN': 'QuickBooks 财务软件和报税服务，个人、企业和会计师都有账号。',
    'tr-TR': 'QuickBooks ve vergi; kişilerin, şirketlerin ve muhasebecilerin hesabı vardır.',
    ko: 'QuickBooks 회계와 세금 서비스로, 개인과 기업, 회계사가 계정을 가지고 있습니다.',
  },
});
