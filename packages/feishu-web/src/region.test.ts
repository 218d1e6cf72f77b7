import { expect, test } from 'vitest';
import { endpointAt, region } from './region.ts';

test.each([
  ['feishu', 'https://open.feishu.cn/open-apis/authen/v1/user_info'],
  ['lark', 'https://open.larksuite.com/open-apis/authen/v1/user_info'],
] as const)('an endpoint of %s is %s', (region, url) => {
  expect(endpointAt('open', '/open-apis/authen/v1/user_info')({ region })).toBe(url);
});

test('an app that names no region is one of Feishu', () => {
  expect(region.guard.parse(undefined)).toBe('feishu');
});
