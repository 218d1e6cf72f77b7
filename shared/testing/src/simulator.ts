export { HttpResponse } from 'msw';
export { accountApi, type Caller, signInPage, withoutSession } from './host/callers.ts';
export { deliverCallback } from './host/deliver-callback.ts';
export { officialFactoryIds } from './host/official-factory-ids.ts';
export { getResponse, type Handler, http } from './http/handler.ts';
export { networkError, simulatedFetch } from './http/simulated-fetch.ts';
export { type EmailRule, emailRuleInWords } from './mock/email-rule.ts';
export { defaultScopeLine, emailRuleLine, installCommand, redirectUrisOf } from './mock/guide.ts';
export type {
  CatalogueFact,
  MockResource,
  OAuthMock,
  ProviderMock,
} from './mock/provider-mock.ts';
export { needsSession } from './mock/read-mock.ts';
export type { Departure, Simulate, SimulatedProvider } from './mock/simulated-provider.ts';
export { simulateProvider } from './simulator/simulate-provider.ts';
