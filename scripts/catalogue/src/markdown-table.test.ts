import { expect, test } from 'vitest';
import { markdownTable } from './markdown-table.ts';

test('a cell holds what would end it', () => {
  expect(markdownTable(['a', 'b'], [['1 | 2', 'one\n  two']])).toBe('| a | b |\n| --- | --- |\n| 1 \\| 2 | one two |');
});
