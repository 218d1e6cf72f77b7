/** https://opendocs.alipay.com/open/02xtl7 */
export const authorizationEndpoint = 'https://openauth.alipay.com/oauth2/publicAppAuthorize.htm';
/** `auth_base` asks nobody and says nothing but the ID: https://opendocs.alipay.com/support/01rg6c */
export const defaultScope = 'auth_user';

/** The authorization page knows four parameters, and none of PKCE: https://opendocs.alipay.com/open/02xtl7 */
export const pkce = 'unsupported';
