import { expect, test } from 'vitest';
import { idTokenResponseGuard } from './id-token-response.ts';

const read = (answer: unknown) => idTokenResponseGuard().safeParse(answer);

test('an ID token may come alone', () => {
  const raw = { id_token: 'a.b.c', token_type: 'Bearer' };
  expect(read(raw).data).toEqual({ idToken: 'a.b.c', raw });
});

test.each([null, '', undefined])('an access token that is not there may be %j', (access_token) => {
  expect(read({ id_token: 'a.b.c', access_token }).data).toMatchObject({ idToken: 'a.b.c' });
});

test('an access token may come with it or without it', () => {
  expect(read({ access_token: 'token', id_token: 'a.b.c' }).data).toMatchObject({
    accessToken: 'token',
    idToken: 'a.b.c',
  });
  expect(read({ access_token: 'token' }).data).toMatchObject({ accessToken: 'token' });
});

test.each([{}, { id_token: ' ' }, { id_token: 7 }, { id_token: 'a.b.c', access_token: 7 }, 'a page', undefined])(
  'an answer with neither is none: %j',
  (answer) => {
    expect(read(answer).success).toBe(false);
  },
);

test('what is missing then is the access token', () => {
  expect(read({}).error?.issues[0]?.path).toEqual(['access_token']);
});
