import { expect, test } from 'vitest';
import { holds } from './holds.ts';

const person = { id: 1, name: 'Jo', groups: ['a'] };

test.each([
  ['it is the same', person],
  ['it has more', { ...person, aud: 'client' }],
  ['it is within', { userInfo: { ...person, more: 1 }, emails: [] }],
  ['it is within a list', { response: [{ player: person }] }],
])('what was said is held where %s', (_, whole) => {
  expect(holds(whole, person)).toBe(true);
});

test.each([
  ['nothing is', {}],
  ['nothing can be', undefined],
  ['a member is missing', { id: 1, name: 'Jo' }],
  ['a member is another', { ...person, name: 'Joan' }],
  ['a list is another', { ...person, groups: ['a', 'b'] }],
  ['its members stand apart', { user: { id: 1 }, profile: { name: 'Jo', groups: ['a'] } }],
])('it is not where %s', (_, whole) => {
  expect(holds(whole, person)).toBe(false);
});
