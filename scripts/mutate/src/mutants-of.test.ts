import { describe, expect, test } from 'vitest';
import { mutantsOf } from './mutants-of.ts';

const changes = (source: string) => mutantsOf('program.ts', source).map(({ change }) => change);

describe('a mutant', () => {
  test('is a program that differs in one place', () => {
    const [first] = mutantsOf('program.ts', 'const a = 1;\nif (a > 2) go();\n');
    expect(first).toEqual({ line: 1, on: 'const a = 1;', change: '1 → 0', code: 'const a = 0;\nif (a > 2) go();\n' });
  });

  test('is on the line where its change begins, whatever stands before it', () => {
    const [mutant] = mutantsOf('program.ts', '// “…” and 𝄞\n\n  let a = true;');
    expect(mutant).toMatchObject({ line: 3, on: 'let a = true;', code: '// “…” and 𝄞\n\n  let a = false;' });
  });

  test('is always a program', () => {
    expect(changes('const a = (b ?? c) || d;')).not.toContain('(b ?? c) || d → (b ?? c) ?? d');
    for (const { code } of mutantsOf('program.ts', 'const a = b ?? (c || d);'))
      expect(() => mutantsOf('a.ts', code)).not.toThrow();
  });

  test('is none where nothing happens when the program runs', () => {
    expect(changes("'use strict';\nimport { a } from 'a';\nexport { a };\nexport type B = 'b' | 1 | true;")).toEqual(
      [],
    );
  });

  test('is none in what the console shows of a key', () => {
    expect(changes("const field = { formItem: { label: 'Key', required: true } };")).toEqual([
      "formItem: { label: 'Key', required: true } → nothing",
    ]);
  });
});

test.each([
  ['if (a) b;', ['a → true', 'a → false', 'b; → ;']],
  ['a ? b : c', ['a ? b : c → ;', 'a → true', 'a → false']],
  ['while (a) b;', ['a → false', 'b; → ;']],
  ['const x = a && b;', ['a && b → a || b', 'a && b → a', 'a && b → b']],
  ['const x = a ?? b;', ['a ?? b → a || b', 'a ?? b → a', 'a ?? b → b']],
  ["const x = a ?? '';", ["a ?? '' → a", "a ?? '' → ''", "'' → 'something'"]],
  ['const x = a < b;', ['a < b → a <= b', 'a < b → a >= b']],
  ['const x = a - b;', ['a - b → a + b']],
  ['const x = a + b;', ['a + b → a - b']],
  ["const x = a + 'b';", ["'b' → ''"]],
  ['const x = !a;', ['!a → a']],
  ['x ??= a;', ['x ??= a; → ;', 'x ??= a → x = a']],
  ['x += a;', ['x += a; → ;', 'x += a → x -= a']],
  ['x++;', ['x++; → ;', 'x++ → x--']],
  ["const x = ['a', b];", ["'a', → nothing", "'a' → ''", ', b → nothing']],
  ['const x = { a, ...b };', ['a, → nothing', ', ...b → nothing']],
  ['const f = ({ a = 1 }) => {};', ['1 → undefined', '1 → 0']],
  ["const x = '';", ["'' → 'something'"]],
  ['const x = `a`;', ["`a` → ''"]],
  ['const x = ``;', []],
  ["const x = typeof a === 'string';", ["typeof a === 'string' → typeof a !== 'string'"]],
  ['const x = a?.b;', ['a?.b → a.b']],
  ['const x = a?.[b];', ['a?.[b] → a[b]']],
  ['const x = a?.(b);', ['a?.(b) → a(b)']],
  ['const x = a.trim();', ['a.trim() → a']],
  ['const x = a.replaceAll(b, c);', ['a.replaceAll(b, c) → a', 'replaceAll → replace']],
  ['const x = a.some(b);', ['some → every']],
  ['const x = Math.max(a, b);', ['max → min']],
  ['const f = () => a;', ['a → undefined']],
  ['const f = () => { return a; };', ['{ return a; } → {}']],
  ['const f = () => {};', []],
  ['const f = () => { return undefined; };', []],
  ['throw a;', ['throw a; → ;']],
  ['if (a) throw b;', ['a → true', 'a → false']],
  [
    'try { a(); } catch { b(); } finally { c(); }',
    ['a(); → ;', '{ b(); } → {}', 'b(); → ;', '{ c(); } → {}', 'c(); → ;'],
  ],
])('%s', (source, expected) => {
  expect(changes(source).sort()).toEqual([...expected].sort());
});

describe('of a regular expression', () => {
  const patterns = (pattern: string) => changes(`const x = ${pattern};`).map((change) => change.split(' → ')[1]);

  test.each([
    ['/^a$/', ['/a$/', '/^a/']],
    ['/a+b*c?/', ['/ab*c?/', '/a+bc?/', '/a+b*c/']],
    ['/a{1,3}/', ['/a/']],
    ['/[^$a]/', ['/[$a]/']],
    ['/[\\da]/', ['/[^\\da]/', '/[\\Da]/']],
    ['/\\^\\s/', ['/\\^\\S/']],
    ['/a(?=b)(?:c)/', ['/a(?!b)(?:c)/']],
    ['/ab|cd|e/', ['/cd|e/', '/ab|e/', '/ab|cd/']],
    ['/a/gi', ['/a/i', '/a/g']],
    ['/\\u{61}/u', ['/\\u{61}/']],
  ])('%s each part that decides is another', (pattern, expected) => {
    expect(patterns(pattern)).toEqual(expected);
  });
});
