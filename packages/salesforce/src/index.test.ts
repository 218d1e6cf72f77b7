import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  expectFailure,
  HttpResponse,
  relocated,
  signIn,
  testConnector,
  testInstances,
} from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://login.salesforce.com': url }));

test('an organization by its own domain has the same people', async () => {
  const myDomain = 'https://acme.my.salesforce.com';
  const changed = relocated(mock, { 'https://login.salesforce.com': myDomain });
  const { userInfo } = await signIn(bench, { mock: changed, config: { ...mock.config, instanceUrl: myDomain } });
  expect(userInfo.id).toBe('00Dx0000000BV7zMAG/005x00000012Q9PAAU');
});

test('no URL of an answer is asked', async () => {
  await signIn(bench);
  expect(bench.requests.filter((request) => !request.includes('https://login.salesforce.com/'))).toEqual([]);
});

test.each(['Wrong_Org', 'Inactive'])('the word of an error is told: %s', async (word) => {
  const respond = () => new HttpResponse(word, { status: 403 });
  const meanwhile = () => bench.server.use(answering('https://login.salesforce.com/services/oauth2/userinfo', respond));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({
    code: ConnectorErrorCodes.General,
    data: { error: word },
  });
});

test('an organization that is not named is none', async () => {
  const resources = mock.resources.map((resource) => ({
    ...resource,
    response: { ...Object(resource.response), organization_id: '' },
  }));
  const changed = { ...mock, resources };
  await expectFailure(signIn(bench, { mock: changed }), ConnectorErrorCodes.InvalidResponse, {
    mock: changed,
    field: 'organization_id',
  });
});
