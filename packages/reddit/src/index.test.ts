import { begin, signInPage, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://github.com/reddit-archive/reddit/wiki/OAuth2#authorization */
test('no lasting access is asked for unless the administrator wants refresh tokens', async () => {
  const config = { ...mock.config, duration: undefined };
  const uri = await begin(bench, { caller: signInPage(), config });
  expect(new URL(uri).searchParams.get('duration')).toBe('temporary');
});
