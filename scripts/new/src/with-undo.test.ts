import { expect, test } from 'vitest';
import { withUndo } from './with-undo.ts';

test('what succeeds stays', async () => {
  const undone: string[] = [];
  const result = await withUndo(async (undoBy) => {
    undoBy(async () => void undone.push('first'));
    return 'done';
  });
  expect([result, undone]).toEqual(['done', []]);
});

test('what fails is undone, the last step first', async () => {
  const undone: string[] = [];
  const run = withUndo(async (undoBy) => {
    undoBy(async () => void undone.push('first'));
    undoBy(async () => void undone.push('second'));
    throw new Error('It failed.');
  });
  await expect(run).rejects.toThrow('It failed.');
  expect(undone).toEqual(['second', 'first']);
});
