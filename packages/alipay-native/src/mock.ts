import { mock as gateway } from '@logto-social/alipay/mock';
import type { ProviderMock } from '@logto-social/testing';

/** https://opendocs.alipay.com/open/218/sxc60m */
export const mock: ProviderMock = {
  ...gateway,
  pkce: 'unsupported',
  authorization: {
    endpoint: 'alipay://',
    parameters: {},
    names: { client_id: 'app_id', code: 'auth_code' },
    omits: ['response_type', 'redirect_uri'],
  },
};
