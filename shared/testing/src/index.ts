export { HttpResponse } from 'msw';
export { accountApi, type Caller, signInPage, withoutSession } from './callers.ts';
export { type Bench, begin, type Changes, makeConnector, redirectUri, signIn } from './conformance/bench.ts';
export { expectFailure } from './conformance/expect-failure.ts';
export { answering } from './conformance/faults.ts';
export { testConnector } from './conformance/test-connector.ts';
export { officialFactoryIds } from './official-factory-ids.ts';
export type { Answer, EmailRule, MockResource, Place, ProviderMock } from './provider-mock.ts';
export { type Departure, type SimulatedProvider, simulateProvider } from './simulate-provider.ts';
