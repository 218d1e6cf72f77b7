import { expect, test } from 'vitest';
import { findRegexes } from './find-regexes.ts';

test('every regular expression is found, wherever it stands', () => {
  const code = `const guard: z.ZodType = z.string().regex(/^a+$/i);
const half = 4 / 2 / 1; // /no+/
const text = '/no+/';
export const f = <T,>(x: T) => \`\${String(x).replace(/b*/gs, '')}\`;`;
  expect(findRegexes(code)).toEqual({
    literals: [
      { source: '^a+$', flags: 'i', line: 1 },
      { source: 'b*', flags: 'gs', line: 4 },
    ],
    constructed: [],
  });
});

test('those that are put together are found too', () => {
  const code = "const a: RegExp = new RegExp('^' + b);\nconst c = RegExp('d');\nconst e = globalThis.RegExp('f');";
  expect(findRegexes(code)).toEqual({ literals: [], constructed: [1, 2, 3] });
});

test('a file that cannot be parsed passes for none', () => {
  expect(() => findRegexes('const = ;')).toThrow();
});
