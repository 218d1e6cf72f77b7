import { setTimeout } from 'node:timers/promises';
import { type FailureKind, failure, withDeadline } from '@logto-social/oauth2';
import { withoutWaiting } from '@logto-social/testing';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answering } from './answering.test-helper.ts';
import { withApplicationToken } from './application-token.ts';

/** An application that no other test has. */
const newApplication = (() => {
  let count = 0;
  return () => {
    count += 1;
    return { clientId: `corp-${count}`, clientSecret: `secret-${count}` };
  };
})();

/** WeCom issues token-1, token-2 and so on. */
const issuing = (answer: Record<string, unknown> = {}) => {
  let count = 0;
  return answering(() => {
    count += 1;
    return { errcode: 0, errmsg: 'ok', access_token: `token-${count}`, expires_in: 7200, ...answer };
  });
};

const tokenOf = (application: { clientId: string; clientSecret: string }) =>
  withApplicationToken(application, async (token) => token);

/** Refuses the tokens that are stale, and tells which it was given. */
const refusing = (...stale: string[]) => {
  const given: string[] = [];
  const run = async (token: string) => {
    given.push(token);
    await setTimeout();
    if (stale.includes(token)) throw failure('accessTokenInvalid', { error: '42001' });
    return token;
  };
  return { given, run };
};

test('a token is asked for with the ID of the organisation and the secret of the application', async () => {
  const requests = issuing();
  await tokenOf({ clientId: 'CORPID', clientSecret: 'SECRET' });
  expect(requests).toEqual([{ name: 'gettoken', query: { corpid: 'CORPID', corpsecret: 'SECRET' } }]);
});

test('a token serves all who come while it is good', async () => {
  const requests = issuing();
  const application = newApplication();
  expect(await tokenOf(application)).toBe('token-1');
  expect(await tokenOf({ ...application })).toBe('token-1');
  expect(requests).toHaveLength(1);
});

test('those who come at once share one request', async () => {
  const requests = issuing();
  const application = newApplication();
  expect(await Promise.all([tokenOf(application), tokenOf(application), tokenOf(application)])).toEqual([
    'token-1',
    'token-1',
    'token-1',
  ]);
  expect(requests).toHaveLength(1);
});

test.each([7200, '60'])('a token is good for as long as WeCom says (%j seconds)', async (expires_in) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const requests = issuing({ expires_in });
  const application = newApplication();
  await tokenOf(application);
  vi.setSystemTime(Date.now() + Number(expires_in) * 1000 - 1);
  expect(await tokenOf(application)).toBe('token-1');
  vi.setSystemTime(Date.now() + 1);
  expect(await tokenOf(application)).toBe('token-2');
  expect(requests).toHaveLength(2);
});

test('neither another application’s token is given, nor one to somebody with another secret', async () => {
  issuing();
  const { clientId, clientSecret } = newApplication();
  expect(await tokenOf({ clientId, clientSecret })).toBe('token-1');
  expect(await tokenOf({ clientId, clientSecret: 'other' })).toBe('token-2');
  expect(await tokenOf({ clientId: 'other', clientSecret })).toBe('token-3');
  expect(await tokenOf({ clientId, clientSecret })).toBe('token-1');
});

test('a hundred applications are remembered', async () => {
  const requests = issuing();
  const first = newApplication();
  await tokenOf(first);
  for (let others = 0; others < 100; others += 1) await tokenOf(newApplication());
  expect(requests).toHaveLength(101);
  await tokenOf(first);
  expect(requests).toHaveLength(102);
});

test('a refusal is not remembered', async () => {
  let isDown = true;
  const requests = answering(() =>
    isDown
      ? { errcode: -1, errmsg: 'system busy' }
      : { errcode: 0, errmsg: 'ok', access_token: 'token', expires_in: 7200 },
  );
  const application = newApplication();
  const both = await Promise.allSettled([tokenOf(application), tokenOf(application)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(requests).toHaveLength(1);
  isDown = false;
  expect(await Promise.all([tokenOf(application), tokenOf(application)])).toEqual(['token', 'token']);
  expect(requests).toHaveLength(2);
});

test('a token that has become stale is replaced, for all who come later too', async () => {
  const requests = issuing();
  const application = newApplication();
  await tokenOf(application);
  const { given, run } = refusing('token-1');
  expect(await withApplicationToken(application, run)).toBe('token-2');
  expect(given).toEqual(['token-1', 'token-2']);
  expect(await tokenOf(application)).toBe('token-2');
  expect(requests).toHaveLength(2);
});

test('those who find the same token stale share one request for the next', async () => {
  const requests = issuing();
  const application = newApplication();
  await tokenOf(application);
  const { run } = refusing('token-1');
  const late = async (token: string) => {
    await setTimeout(5);
    return run(token);
  };
  expect(
    await Promise.all([
      withApplicationToken(application, run),
      withApplicationToken(application, run),
      withApplicationToken(application, late),
    ]),
  ).toEqual(['token-2', 'token-2', 'token-2']);
  expect(requests).toHaveLength(2);
});

test.each([undefined, null, 0, 'soon', {}])('a token that expires in %j lives as long as any', async (expires_in) => {
  const requests = issuing({ expires_in });
  const application = newApplication();
  expect([await tokenOf(application), await tokenOf(application)]).toEqual(['token-1', 'token-1']);
  expect(requests).toHaveLength(1);
});

test('a second token that is stale ends it', async () => {
  const requests = issuing();
  const { given, run } = refusing('token-1', 'token-2', 'token-3');
  await expect(withApplicationToken(newApplication(), run)).rejects.toMatchObject({ data: { error: '42001' } });
  expect(given).toEqual(['token-1', 'token-2']);
  expect(requests).toHaveLength(2);
});

test('whoever waits for another’s request waits no longer than they have', async () => {
  let answer = (_: unknown) => {};
  const requests = answering(() => new Promise((resolve) => (answer = resolve)));
  const application = newApplication();
  const run = async (token: string) => token;
  const first = withApplicationToken(application, run);
  await vi.waitFor(() => expect(requests).toHaveLength(1));
  await withoutWaiting(async (passed) => {
    const second = withDeadline(() => withApplicationToken(application, run));
    await expect(second).rejects.toMatchObject({ code: failure('unreachable').code });
    expect(passed()).toBe(8_000);
  });
  answer({ errcode: 0, errmsg: 'ok', access_token: 'token', expires_in: 7200 });
  expect(await first).toBe('token');
});

test('another error is nothing that another token would mend', async () => {
  const requests = issuing();
  const run = vi.fn(async () => Promise.reject(failure('grantInvalid', { error: '40029' })));
  await expect(withApplicationToken(newApplication(), run)).rejects.toMatchObject({ data: { error: '40029' } });
  expect(run).toHaveBeenCalledTimes(1);
  expect(requests).toHaveLength(1);
});

test.each<[number, string, FailureKind]>([
  [40001, 'invalid credential', 'clientInvalid'],
  [40013, 'invalid corpid', 'clientInvalid'],
  [40091, 'secret is invalid', 'clientInvalid'],
  [50003, 'app is disabled', 'configInvalid'],
  [45009, 'api freq out of limit', 'rateLimited'],
  [45033, 'api concurrent out of limit', 'rateLimited'],
  [60020, 'not allow to access from your ip', 'serverNotAllowed'],
  [-1, 'system busy', 'providerError'],
])(
  'a request for a token that is answered with %i, %s, is %s, in the words of WeCom',
  async (errcode, errmsg, kind) => {
    const requests = answering(() => ({ errcode, errmsg }));
    await expect(tokenOf(newApplication())).rejects.toMatchObject({
      code: failure(kind).code,
      data: { error: String(errcode), errorDescription: expect.stringContaining(`The provider says: ${errmsg}`) },
    });
    expect(requests).toHaveLength(1);
  },
);

test('an answer without a token names what is missing', async () => {
  answering(() => ({ errcode: 0, errmsg: 'ok' }));
  await expect(tokenOf(newApplication())).rejects.toMatchObject({ data: { field: 'access_token' } });
});
