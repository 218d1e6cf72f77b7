import { expect, test } from 'vitest';
import { refuseUnknownParts, withPart } from './generated-part.ts';

const page = (content: string) =>
  `# Page\n\n[//]: # (list: written by pnpm generate)\n\n${content}\n\n[//]: # (end of list)\n\nBy hand.\n`;

test('a part takes the place of what stood between its marks', () => {
  expect(withPart('page.md', page('old'), 'list', 'new')).toBe(page('new'));
  expect(withPart('page.md', page('old').replace('old\n\n', ''), 'list', 'new')).toBe(page('new'));
});

test('a page without the marks says which to add', () => {
  expect(() => withPart('page.md', '# Page\n', 'list', 'new')).toThrow('[//]: # (list: written by pnpm generate)');
});

test('what a page calls generated is, or it says what to take out', () => {
  expect(() => refuseUnknownParts('page.md', page('old'), new Set(['list']))).not.toThrow();
  expect(() => refuseUnknownParts('page.md', page('old'), new Set(['table']))).toThrow(
    'Take this out of page.md, with all up to `[//]: # (end of list)`',
  );
});
