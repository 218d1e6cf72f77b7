import { type ProviderMock, simulateProvider } from '@logto-social/testing/simulator';
import type { Counterpart } from './counterpart.ts';

/** A provider that behaves as its documentation says, for one sign-in. */
export const simulated = (mock: ProviderMock): Counterpart => {
  const { handlers, authorize } = simulateProvider(mock);
  const address = mock.email.rule === 'unverified' ? { email: mock.email.address } : {};
  return {
    config: mock.config,
    handlers,
    person: { ...address, ...mock.user },
    confidential: [mock.token?.response, mock.token?.refreshed],
    authorize: async (authorizationUri, decision) => authorize(authorizationUri, decision),
  };
};
