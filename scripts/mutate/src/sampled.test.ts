import { expect, test } from 'vitest';
import { sampled } from './sampled.ts';

const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test.each([
  [1, [0]],
  [2, [0, 5]],
  [4, [0, 2, 5, 7]],
  [10, ten],
  [11, ten],
])('%i of ten are spread evenly', (size, sample) => {
  expect(sampled(ten, size)).toEqual(sample);
});
