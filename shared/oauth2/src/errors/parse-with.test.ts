import { ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { failure } from './failure.ts';
import { parseWith } from './parse-with.ts';

const guard = z.object({ id: z.number(), person: z.object({ name: z.string().trim() }), tags: z.array(z.string()) });
const value = { id: 1, person: { name: ' Jo ' }, tags: ['a'] };

const errorOf = (input: unknown, kind: 'configInvalid' | 'responseInvalid' = 'responseInvalid') => {
  try {
    return parseWith(guard, input, kind);
  } catch (error) {
    return error;
  }
};

test('gives what the guard makes of the value', () => {
  expect(parseWith(guard, { ...value, extra: true }, 'responseInvalid')).toEqual({ ...value, person: { name: 'Jo' } });
});

describe('a value that does not pass', () => {
  test('is the failure of the given kind', () => {
    expect(errorOf({}, 'responseInvalid')).toMatchObject({ code: ConnectorErrorCodes.InvalidResponse });
    expect(errorOf({}, 'configInvalid')).toMatchObject({ code: ConnectorErrorCodes.InvalidConfig });
  });

  test.each([
    ['id', { ...value, id: 'one' }],
    ['person.name', { ...value, person: {} }],
    ['tags.1', { ...value, tags: ['a', 2] }],
    ['id', {}],
  ])('names the first wrong field: %s', (field, input) => {
    expect(errorOf(input)).toEqual(failure('responseInvalid', { field }));
  });

  test('names the first key that the guard does not know', () => {
    const strict = z.object({ inner: z.object({ id: z.number() }).strict() });
    expect(() => parseWith(strict, { inner: { id: 1, other: 2, more: 3 } }, 'configInvalid')).toThrow(
      failure('configInvalid', { field: 'inner.other' }),
    );
  });

  test('names no field where the whole is wrong', () => {
    expect(errorOf('a page')).toEqual(failure('responseInvalid'));
    expect(errorOf(undefined)).toEqual(failure('responseInvalid'));
  });

  test('never repeats what it was', () => {
    expect(String(errorOf({ ...value, id: 'hunter2' }))).not.toContain('hunter2');
  });
});
