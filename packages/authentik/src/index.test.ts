import { relocated, testConnector, testInstances } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';
import { config } from './types.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://authentik.company': url }), '/application/o/logto');

test.each([
  'https://authentik.company',
  'https://authentik.company/application/o/',
  'https://authentik.company/application/o/authorize/logto',
  'https://authentik.company/application/o/logto/.well-known/openid-configuration',
  'https://authentik.company/if/admin/',
])('no issuer is %s', (instanceUrl) => {
  const { error } = config.guard.safeParse({ ...mock.config, instanceUrl });
  expect(error?.issues[0]?.message).toBe('Enter the issuer of the application: it ends in /application/o/<slug>/.');
});
