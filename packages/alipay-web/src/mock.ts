import { mock as gateway } from '@logto-social/alipay/mock';
import type { OAuthMock } from '@logto-social/testing';

/** https://opendocs.alipay.com/open/02xtl7 */
export const mock: OAuthMock = {
  ...gateway,
  config: { ...gateway.config, charset: 'utf8' },
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://openauth.alipay.com/oauth2/publicAppAuthorize.htm',
    parameters: { scope: 'auth_user' },
    /** https://opendocs.alipay.com/open/289/105656 */
    scopeDelimiter: ',',
    names: { client_id: 'app_id', code: 'auth_code' },
    omits: ['response_type'],
  },
};
