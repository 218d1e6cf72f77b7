import { describe, expect, test } from 'vitest';
import { commonNames, readSample, standardNames } from './read-sample.ts';

describe('a sample of a provider’s own names', () => {
  test('says who the person is', () => {
    const sample = {
      id: 7,
      login: 'jane',
      avatar_url: 'https://a.example/j.png',
      email: 'jane@example.com',
      plan: 'x',
    };
    expect(readSample(sample, commonNames)).toEqual({
      sample,
      path: [],
      id: { key: 'id', value: 7 },
      name: { key: 'login', value: 'jane' },
      avatar: { key: 'avatar_url', value: 'https://a.example/j.png' },
      email: { key: 'email', value: 'jane@example.com' },
    });
  });

  test('may keep the person inside', () => {
    const sample = { error: { code: 'ok' }, data: { user: { open_id: 'u', display_name: 'Jane' } } };
    expect(readSample(sample, commonNames)).toMatchObject({ path: ['data', 'user'], id: { key: 'open_id' } });
  });

  test('goes by the best of several names', () => {
    const sample = { id: 'x', sub: 'y', username: 'jane', name: 'Jane Doe' };
    expect(readSample(sample, commonNames)).toMatchObject({ id: { key: 'sub' }, name: { key: 'name' } });
  });

  test('flags the address where there is one, and takes no other flag for it', () => {
    const flagged = { id: 'x', email: 'jane@example.com', verified_email: false, verified: true };
    expect(readSample(flagged, commonNames).flag).toEqual({ key: 'verified_email', value: false });
    expect(readSample({ id: 'x', email_verified: true }, commonNames)).not.toHaveProperty('flag');
    expect(readSample({ id: 'x', email: 'jane@example.com', verified: true }, commonNames)).not.toHaveProperty('flag');
  });

  test.each([
    ['name', { id: 'x', name: '' }],
    ['avatar', { id: 'x', avatar: 'a_hash' }],
    ['email', { id: 'x', email: null }],
  ])('has no %s in %j', (what, sample) => {
    expect(readSample(sample, commonNames)).not.toHaveProperty(what);
  });
});

test('claims go by their standard names alone', () => {
  const claims = { sub: 'x', nickname: 'jane', picture: 'https://a.example/j.png', emailVerified: true };
  expect(readSample(claims, standardNames)).toEqual({
    sample: claims,
    path: [],
    id: { key: 'sub', value: 'x' },
    avatar: { key: 'picture', value: 'https://a.example/j.png' },
  });
});

test.each([
  [[], 'must be a JSON object'],
  [{ name: 'Jane' }, 'has no ID by the name of sub, id'],
  [{ id: '' }, 'has no ID'],
  [{ id: 2 ** 53 }, 'Write it as a text'],
])('%j begins nothing', (sample, words) => {
  expect(() => readSample(sample, commonNames)).toThrow(words);
});
