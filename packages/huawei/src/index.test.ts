import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, expectFailure, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-server-error-code */
test.each([
  ...[20153, 20155, 20156, 20158, 11205, 31202, 31204].map((code) => [code, 'SocialAuthCodeInvalid'] as const),
  ...[20003, 20154, 12303, 12304].map((code) => [code, 'InvalidConfig'] as const),
  ...[100300, 20041].map((code) => [code, 'General'] as const),
])('the sub-error %d says what went wrong', async (code, kind) => {
  const body = { error: 1101, sub_error: code, error_description: 'error' };
  const meanwhile = () =>
    bench.server.use(answering(mock.token.endpoint, () => HttpResponse.json(body, { status: 400 })));
  const run = signIn(bench, { meanwhile });
  await expectFailure(run, ConnectorErrorCodes[kind], { mock });
  await expect(run).rejects.toMatchObject({ data: { error: String(code) } });
});
