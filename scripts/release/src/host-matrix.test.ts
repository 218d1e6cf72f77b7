import { expect, test } from 'vitest';
import { combine } from './host-matrix.ts';

const tools = [
  { version: '1.37.1', kitMajor: '4' },
  { version: '1.42.0', kitMajor: '5' },
  { version: '1.43.0', kitMajor: '5' },
];

test('every tool goes with the newest kit of its range, and every other kit with the newest tool that takes it', () => {
  expect(combine(tools, ['4.0.0', '4.7.0', '5.0.0', '5.1.1'])).toEqual([
    { cli: '1.43.0', kit: '5.1.1' },
    { cli: '1.42.0', kit: '5.1.1' },
    { cli: '1.37.1', kit: '4.7.0' },
    { cli: '1.37.1', kit: '4.0.0' },
    { cli: '1.43.0', kit: '5.0.0' },
  ]);
});

test('a tool whose kit is not supported is no host', () => {
  expect(combine([{ version: '1.30.0', kitMajor: '3' }], ['4.0.0'])).toEqual([{ cli: '1.30.0', kit: '4.0.0' }]);
});
