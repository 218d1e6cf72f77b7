export { accountApi, type Caller, signInPage, withoutSession } from './callers.ts';
export { officialFactoryIds } from './official-factory-ids.ts';
export type { Answer, EmailRule, MockResource, Place, ProviderMock } from './provider-mock.ts';
export { type Departure, type SimulatedProvider, simulateProvider } from './simulate-provider.ts';
