import { mock as family } from '@logto-social/gitea/mock';
import type { ProviderMock } from '@logto-social/testing';

/** https://forgejo.org/docs/latest/user/oauth2-provider/ */
export const mock: ProviderMock = {
  ...family('https://codeberg.org'),
  unlikeCatalogues: {
    provider: {
      reason: 'No catalogue knows Forgejo; its sources have the address.',
      url: 'https://forgejo.org/docs/latest/user/oauth2-provider/',
    },
  },
};
