export { type Bench, begin, type Changes, makeConnector, redirectUri, signIn } from './conformance/bench.ts';
export { testConfiguration } from './conformance/configuration.ts';
export { expectFailure } from './conformance/expect-failure.ts';
export { answering, withoutWaiting } from './conformance/faults.ts';
export { testMetadata } from './conformance/metadata.ts';
export { testPrivateKeys } from './conformance/private-keys.ts';
export { makeBench, testConnector } from './conformance/test-connector.ts';
export * from './simulator.ts';
