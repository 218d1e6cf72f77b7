import { mock as family } from '@logto-social/gitea/mock';
import type { ProviderMock } from '@logto-social/testing';

/** https://docs.gitea.com/development/oauth2-provider */
export const mock: ProviderMock = {
  ...family('https://gitea.com'),
  unlikeCatalogues: {
    userInfoEndpoint: {
      reason: 'Two catalogues read the interface of Gitea; this endpoint says the same, in standard claims.',
      url: 'https://docs.gitea.com/development/oauth2-provider',
    },
  },
};
