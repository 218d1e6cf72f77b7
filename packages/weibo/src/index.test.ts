import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://github.com/justauth/JustAuth/issues/86 */
test('somebody whose profile an unaudited application may not see signs in without it', async () => {
  const refused = answering('https://api.weibo.com/2/users/show.json', () =>
    HttpResponse.json(
      { error: 'applications over the unaudited use restrictions!', error_code: 21321, request: '/2/users/show.json' },
      { status: 403 },
    ),
  );
  const { userInfo } = await signIn(bench, { meanwhile: () => bench.server.use(refused) });
  expect(userInfo).toEqual({ id: '1404376560', rawData: { uid: '1404376560' } });
});
