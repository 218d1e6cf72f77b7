import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { z } from 'zod';
import { listOf, optional, optionalText } from './optional.ts';

describe('an optional text', () => {
  test.each(['Jo', '0', ' Jo ', 'Jo 😀'])('%j says something', (text) => {
    expect(optionalText.parse(text)).toBe(text);
  });

  test.each(['', ' ', '\t\n', 'Jo\n', 'Jo\0', 'Jo \ud83d', 0, 1, true, false, null, undefined, {}, [], ['Jo']])(
    '%j is none',
    (value) => {
      expect(optionalText.parse(value)).toBeUndefined();
    },
  );

  test('makes its key optional', () => {
    const guard = z.object({ name: optionalText });
    expect(guard.parse({})).toEqual({});
    expectTypeOf<z.infer<typeof guard>>().toEqualTypeOf<{ name?: string | undefined }>();
  });
});

describe('an optional value', () => {
  const guard = optional(z.object({ url: z.string() }));

  test('counts where it passes its guard', () => {
    expect(guard.parse({ url: 'https://i.test/jo' })).toEqual({ url: 'https://i.test/jo' });
  });

  test.each([{}, { url: 1 }, [], '', 'url', 0, false, null, undefined])('%j does not', (value) => {
    expect(guard.parse(value)).toBeUndefined();
  });

  test('may be of any type', () => {
    expect(optional(z.number()).parse(0)).toBe(0);
    expect(optional(z.boolean()).parse(false)).toBe(false);
  });
});

describe('a list', () => {
  const guard = listOf(z.object({ email: z.string() }));

  test('is made of the entries that pass, in their order', () => {
    const entries = [{ email: 'b@example.com' }, null, { email: 1 }, [], 'a@example.com', { email: 'a@example.com' }];
    expect(guard.parse(entries)).toEqual([{ email: 'b@example.com' }, { email: 'a@example.com' }]);
  });

  test('is looked at as far as any provider documents, and no further', () => {
    const look = vi.fn((entry: unknown) => entry);
    expect(listOf(z.unknown().transform(look)).parse(Array(500_000).fill(0))).toHaveLength(1000);
    expect(look).toHaveBeenCalledTimes(1000);
  });

  test('keeps entries that are false', () => {
    expect(listOf(z.union([z.boolean(), z.undefined()])).parse([false, 0, undefined])).toEqual([false, undefined]);
  });

  test.each([{}, { length: 1, 0: { email: 'jo@example.com' } }, '', 'a', 0, false, null, undefined])(
    'has no entries where it is %j',
    (value) => {
      expect(guard.parse(value)).toEqual([]);
    },
  );
});
