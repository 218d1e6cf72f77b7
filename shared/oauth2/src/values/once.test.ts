import { expect, test, vi } from 'vitest';
import { once } from './once.ts';

test('a value is made when it is first needed, and only then', () => {
  const make = vi.fn(() => ({ of: 'its own' }));
  const value = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(value()).toBe(value());
  expect(make).toHaveBeenCalledTimes(1);
});

test('nothing is a value too', () => {
  const make = vi.fn(() => undefined);
  const value = once(make);
  value();
  value();
  expect(make).toHaveBeenCalledTimes(1);
});
