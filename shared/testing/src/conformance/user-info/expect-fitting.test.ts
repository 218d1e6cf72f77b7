import { expect, test } from 'vitest';
import { expectFitting } from './expect-fitting.ts';

const jo = {
  id: '42',
  name: 'Jo',
  avatar: 'https://i.test/jo.png',
  email: 'jo@example.com',
  phone: '15550100',
  rawData: { sub: '42' },
};

test('a person with everything fits, and so does one with an ID alone', () => {
  expect(() => expectFitting(jo)).not.toThrow();
  expect(() => expectFitting({ id: '42', rawData: {} })).not.toThrow();
});

test.each([
  { id: ' ' },
  { id: 'jo\n' },
  { name: '' },
  { name: 'Jo\0' },
  { name: 'x'.repeat(129) },
  { avatar: 'none' },
  { avatar: 'data:image/png;base64,AAAA' },
  { avatar: `https://i.test/${'x'.repeat(2048)}` },
  { email: 'jo' },
  { email: `${'x'.repeat(128)}@example.com` },
  { phone: '+15550100' },
  { rawData: { sub: '42\0' } },
])('%j does not', (change) => {
  expect(() => expectFitting({ ...jo, ...change })).toThrow();
});

test.each([{ id: 42 }, { name: 7 }, { email: ['jo@example.com'] }, { other: 'value' }])(
  '%j does not either',
  (change) => {
    expect(() => expectFitting(Object.assign({ ...jo }, change))).toThrow();
  },
);
