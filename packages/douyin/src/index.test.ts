import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://developer.open-douyin.com/docs/resource/zh-cn/dop/develop/openapi/status-code */
test.each([
  [28001003, 'access_token无效'],
  [28001018, '应用未获得该能力'],
])('somebody whose profile is refused with %i, %s, signs in without it', async (error_code, description) => {
  const refused = answering('https://open.douyin.com/oauth/userinfo/', () =>
    HttpResponse.json({ data: { error_code, description } }),
  );
  const { userInfo } = await signIn(bench, { meanwhile: () => bench.server.use(refused) });
  expect(userInfo).toEqual({ id: 'b9b71865-7fea-44cc', rawData: { open_id: 'b9b71865-7fea-44cc' } });
});

test('the raw data holds the ID that all applications of one developer share', async () => {
  const { userInfo } = await signIn(bench);
  expect(userInfo.rawData).toMatchObject({ union_id: 'eVBXUMlnek' });
});
