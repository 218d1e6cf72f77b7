import { begin, signInPage, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://github.com/reddit-archive/reddit/wiki/OAuth2#authorization */
test('a refresh token is asked for where the administrator wants one', async () => {
  const uri = await begin(bench, { caller: signInPage(), config: { ...mock.config, duration: 'permanent' } });
  expect(new URL(uri).searchParams.get('duration')).toBe('permanent');
});
