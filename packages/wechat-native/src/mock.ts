import type { ProviderMock } from '@logto-social/testing';
import { mock as platform } from '@logto-social/wechat/mock';

/** https://docs.logto.io/integrations/wechat-native */
export const mock: ProviderMock = {
  ...platform,
  config: { ...platform.config, universalLinks: 'https://example.com/app/' },
  authorization: {
    endpoint: 'wechat://',
    parameters: { universal_link: 'https://example.com/app/' },
    names: { client_id: 'app_id' },
    omits: ['response_type', 'redirect_uri'],
    /** Who denies or cancels is told apart by the app, which then has nothing to bring back. */
    denied: null,
  },
  unlikeCatalogues: {
    authorizationEndpoint: {
      reason: "The app opens WeChat through Logto's SDK, not through a page.",
      url: 'https://docs.logto.io/integrations/wechat-native',
    },
  },
};
