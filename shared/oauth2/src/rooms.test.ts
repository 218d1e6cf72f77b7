import { testRooms } from '../../../scripts/test-rooms.ts';

testRooms(import.meta.dirname, [
  'values',
  'errors',
  'http',
  'configuration',
  'session',
  'client-authentication',
  'authorization',
  'token',
  'identity',
  'user-info',
  'id-token',
  'connector',
]);
