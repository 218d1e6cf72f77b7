import { testRooms } from '../../../scripts/test-rooms.ts';

testRooms(import.meta.dirname, [
  // Requests and their answers, what a provider documents, what the host does, and a provider made of the second.
  'http',
  'mock',
  'host',
  'simulator',
  // What the suite stands on: a network, a connector on a bench, what goes wrong, and how that must end.
  'conformance/network',
  'conformance/bench',
  'conformance/faults',
  'conformance/errors',
  // What is there before anybody signs in.
  'conformance/metadata',
  'conformance/configuration',
  // The stages of a sign-in, and the whole.
  'conformance/authorization',
  'conformance/callback',
  'conformance/token',
  'conformance/id-token',
  'conformance/user-info',
  'conformance/email-rule',
  'conformance/sign-in',
  'conformance/suite',
  // The suite over protocols that are not OAuth 2.0.
  'protocols',
]);
