import { createHash, createHmac } from 'node:crypto';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { clientOf, endpointOf } from '../../mock/read-mock.ts';
import type { Simulate } from '../../mock/simulated-provider.ts';
import { textsOf } from '../../mock/texts-of.ts';

const endpoint = 'https://oauth.telegram.org/auth';

/** https://core.telegram.org/widgets/login#checking-authorization */
const hashOf = (fields: Readonly<Record<string, string>>, botToken: string) => {
  const lines = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const key = createHash('sha256').update(botToken).digest();
  return createHmac('sha256', key).update(lines.sort().join('\n')).digest('hex');
};

const simulate: Simulate = (_standard, { isForged }, { assertion = {}, ...mock }) => ({
  handlers: [],
  authorize: async (authorizationUri, decision) => {
    const { bot_id, origin, return_to = '' } = Object.fromEntries(new URL(authorizationUri).searchParams);
    const botToken = String(clientOf(mock).secret);
    if (endpointOf(authorizationUri) !== endpoint) throw new Error('Nothing is there.');
    if (bot_id !== botToken.split(':')[0]) throw new Error('Unknown bot.');
    if (new URL(return_to).origin !== origin) throw new Error('It returns to another domain.');
    const back = Object.fromEntries(new URL(return_to).searchParams);
    if (decision === 'deny') return back;
    const fields = { ...textsOf(assertion), auth_date: String(Math.floor(Date.now() / 1000)) };
    return { ...back, ...fields, hash: hashOf(fields, isForged ? 'somebody:else' : botToken) };
  },
});

/** https://core.telegram.org/widgets/login */
export const mock: ProviderMock = {
  protocol: 'Telegram Login Widget',
  config: { botToken: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw' },
  keys: { clientSecret: 'botToken' },
  pkce: 'unsupported',
  authorization: {
    endpoint,
    parameters: { bot_id: '110201543' },
    binding: ({ redirectUri, state }) => ({
      return_to: `${redirectUri}?state=${state}`,
      origin: 'https://logto.example.com',
    }),
    names: { code: 'hash' },
    denied: null,
  },
  assertion: {
    id: '424242',
    first_name: 'John',
    last_name: 'Doe',
    username: 'username',
    photo_url: 'https://t.me/i/userpic/320/username.jpg',
  },
  resources: [],
  id: { in: 'assertion', path: 'id' },
  email: { rule: 'none' },
  user: { id: '424242', name: 'John Doe', avatar: 'https://t.me/i/userpic/320/username.jpg' },
  requests: 0,
  simulate,
};
