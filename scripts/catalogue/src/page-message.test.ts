import { ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import { type FailureKind, failure } from '@logto-social/oauth2';
import { describe, expect, test } from 'vitest';
import { pageMessage } from './page-message.ts';

const said = 'The provider says why.';
const failureThatSays = (kind: FailureKind) => failure(kind, { error: 'its_code', errorDescription: said });

describe('an error of code `general`', () => {
  test.each(['unreachable', 'providerError', 'unexpected'] as const)('says on the page what happened (%s)', (kind) => {
    const message = pageMessage(failureThatSays(kind));
    expect(message).toMatch(/^Error occurred in connector: [A-Z]/);
    expect(message).toContain(said);
  });

  test('of somebody who says nothing shows what it holds', () => {
    expect(pageMessage(new ConnectorError(ConnectorErrorCodes.General, { status: 503 }))).toBe(
      'Error occurred in connector: {"status":503}',
    );
  });
});

describe('an error of any other code', () => {
  test.each([
    ['accessDenied', "The user's authorization process is unsuccessful."],
    ['sessionLost', "The user's authorization process is unsuccessful."],
    ['codeMissing', 'The request might miss some input parameters.'],
    ['sessionRequired', '{{method}}: has not been implemented yet.'],
    ['grantInvalid', 'Unable to get access token, please check authorization code.'],
    ['clientInvalid', "The connector's config is invalid."],
    ['accessTokenInvalid', "The connector's access token is invalid."],
    ['idTokenInvalid', "The connector's id token is invalid."],
    ['rateLimited', 'Trigger rate limit. Please try again later.'],
    ['responseInvalid', "The connector's response is invalid."],
  ] as const)('shows the phrase of the host and nothing else (%s)', (kind, phrase) => {
    expect(pageMessage(failureThatSays(kind))).toBe(phrase);
  });

  test('says in `data` and in its own message, which the audit log keeps, what the page leaves out', () => {
    const error = failureThatSays('accessDenied');
    expect(error.data).toMatchObject({ error: 'its_code', errorDescription: expect.stringContaining(said) });
    expect(String(error)).toContain(said);
  });
});

test('the phrase is in the language of the page, the sentence is not', () => {
  expect(pageMessage(failureThatSays('accessDenied'), 'zh-CN')).toMatch(/^\p{Script=Han}+$/u);
  expect(pageMessage(failureThatSays('unexpected'), 'zh-CN')).toMatch(/^连接器发生错误：The sign-in failed/);
});
