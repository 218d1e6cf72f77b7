import { begin, signInPage, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const uriWith = (universalLinks: string | undefined) =>
  begin(bench, { caller: signInPage(), config: { ...mock.config, universalLinks } });

test('the URI is spelled as Logto’s SDK for the app reads it', async () => {
  expect(await uriWith('https://example.com/app/')).toBe(
    'wechat://?app_id=wxbdc5610cc59c1631&state=state-of-the-host&universal_link=https%3A%2F%2Fexample.com%2Fapp%2F',
  );
});

test.each([undefined, '', ' '])('an app without universal links sends none (%j)', async (universalLinks) => {
  expect(await uriWith(universalLinks)).toBe('wechat://?app_id=wxbdc5610cc59c1631&state=state-of-the-host');
});
