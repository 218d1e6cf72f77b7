import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { verified } from '../identity/email-rule.ts';
import { userId } from '../identity/identity.ts';
import { tokenResponseGuard } from '../token/token-response.ts';
import { userInfoAndEmails } from './user-info-and-emails.ts';

const network = simulatedNetwork();
const user = { endpoint: 'https://provider.test/me', guard: z.object({ id: userId }) };
const emails = { endpoint: 'https://provider.test/me/emails', guard: z.array(z.string()) };

const read = (answers: { user?: Response; emails?: Response }) => {
  network.use(
    http.get(user.endpoint, () => answers.user ?? HttpResponse.json({ id: 7 })),
    http.get(emails.endpoint, () => answers.emails ?? HttpResponse.json(['jo@example.com'])),
  );
  const getUserInfo = userInfoAndEmails({
    user,
    emails,
    toUserInfo: ({ id }, emails) => ({ id, email: verified(emails?.[0]) }),
  });
  const tokens = tokenResponseGuard().parse({ access_token: 'the-token' });
  return getUserInfo({ clientId: 'an-id' }, tokens, { redirectUri: 'https://host.test/callback' });
};

test('the person is who the one answer describes, with an address of the other', async () => {
  const rawData = { user: { id: 7 }, emails: ['jo@example.com'] };
  expect(await read({})).toEqual({ id: '7', email: 'jo@example.com', rawData });
});

test.each([403, 404])('who may not read addresses (%i) signs in without', async (status) => {
  expect(await read({ emails: new HttpResponse(null, { status }) })).toEqual({ id: '7', rawData: { user: { id: 7 } } });
});

test('nobody is known by an address alone', async () => {
  await expect(read({ user: new HttpResponse(null, { status: 401 }) })).rejects.toThrow(failure('accessTokenInvalid'));
});
