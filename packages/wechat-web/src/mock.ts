import type { ProviderMock } from '@logto-social/testing';
import { mock as platform } from '@logto-social/wechat/mock';

/** https://developers.weixin.qq.com/doc/oplatform/developers/dev/auth/web */
export const mock: ProviderMock = {
  ...platform,
  authorization: {
    endpoint: 'https://open.weixin.qq.com/connect/qrconnect#wechat_redirect',
    parameters: { scope: 'snsapi_login' },
    scopeDelimiter: ',',
    names: { client_id: 'appid' },
    /** The same page: who denies is not redirected. */
    denied: null,
  },
};
