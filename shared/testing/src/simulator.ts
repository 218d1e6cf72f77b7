export { getResponse, HttpResponse, http } from 'msw';
export { accountApi, type Caller, signInPage, withoutSession } from './callers.ts';
export { deliverCallback } from './deliver-callback.ts';
export { type EmailRule, emailRuleInWords } from './email-rule.ts';
export { defaultScopeLine, emailRuleLine, installCommand, redirectUrisOf } from './guide.ts';
export { officialFactoryIds } from './official-factory-ids.ts';
export type {
  CatalogueFact,
  MockResource,
  OAuthMock,
  ProviderMock,
} from './provider-mock.ts';
export { needsSession } from './read-mock.ts';
export { simulateProvider } from './simulate-provider.ts';
export type { Departure, Simulate, SimulatedProvider } from './simulated-provider.ts';
