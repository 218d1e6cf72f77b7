export { HttpResponse } from 'msw';
export { type Bench, begin, type Changes, makeConnector, redirectUri, signIn } from './conformance/bench.ts';
export { expectFailure } from './conformance/expect-failure.ts';
export { answering } from './conformance/faults.ts';
export { testConnector } from './conformance/test-connector.ts';
export * from './simulator.ts';
