import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import {
  type AuthorizationCallbackHandler,
  composeConnector,
  connectorConfig,
  connectorMetadata,
  failure,
  type GetAuthorizationUri,
  isRecord,
  parseWith,
  socialUserInfo,
  withQuery,
} from '@logto-social/oauth2';
import { z } from 'zod';

const endpoint = 'https://oauth.telegram.org/auth';

/** Seconds that a callback is good for. */
const lifetime = 300;

const fields = connectorConfig({
  botToken: {
    guard: z
      .string()
      .trim()
      .regex(/^\d+:\S+$/),
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Bot token',
      required: true,
      isConfidential: true,
      description: 'What BotFather has issued for your bot.',
    },
  },
});

/** A token begins with the bot's ID. */
const config = {
  ...fields,
  guard: fields.guard.transform(({ botToken }) => ({ botToken, clientId: botToken.replace(/:.*/, '') })),
};
type Config = z.infer<typeof config.guard>;

const personGuard = z
  .object({
    id: z.string().regex(/^\d{1,20}$/),
    first_name: z.string().optional(),
    last_name: z.string().optional(),
    photo_url: z.string().optional(),
    auth_date: z.string().regex(/^\d+$/),
  })
  .passthrough();
type Person = z.infer<typeof personGuard>;

const getAuthorizationUri: GetAuthorizationUri<Config> = async ({ clientId }, { redirectUri }, { state }) =>
  withQuery(endpoint, {
    bot_id: clientId,
    origin: new URL(redirectUri).origin,
    return_to: withQuery(redirectUri, { state }),
  });

/** Whether the bot's token has signed these fields (https://core.telegram.org/widgets/login#checking-authorization). */
const isSigned = ({ botToken }: Config, fields: Readonly<Record<string, unknown>>, hash: string): boolean => {
  const lines = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const key = createHash('sha256').update(botToken).digest();
  const expected = createHmac('sha256', key).update(lines.sort().join('\n')).digest();
  const given = Buffer.from(hash, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/** How it is told whether a callback is Telegram's. */
type Verify = typeof isSigned;

/** What the host puts beside the callback's own parameters is not signed. */
const readPerson =
  (verify: Verify): AuthorizationCallbackHandler<Config, Person> =>
  async (config, callback, flow) => {
    const { hash, state, redirectUri, ...fields } = isRecord(callback) ? callback : {};
    if (state !== undefined && flow.state !== undefined && state !== flow.state) throw failure('stateMismatch');
    if (typeof hash !== 'string') throw failure('codeMissing');
    if (!verify(config, fields, hash)) throw failure('grantInvalid');
    const person = parseWith(personGuard, fields, 'responseInvalid');
    if (Date.now() / 1000 - Number(person.auth_date) > lifetime) throw failure('grantInvalid');
    return person;
  };

/**
 * The login widget of Telegram, for tests of the suite.
 *
 * @param verify tells whether a callback is Telegram's.
 */
export const signedWidgetConnector = (verify: Verify = isSigned) =>
  composeConnector({
    metadata: {
      ...connectorMetadata({ provider: 'signed-widget', name: { en: 'Telegram' }, description: { en: 'Messages.' } }),
      isTokenStorageSupported: false,
    },
    config,
    pkce: 'unsupported',
    getAuthorizationUri,
    authorizationCallbackHandler: readPerson(verify),
    getAccessToken: async (_, person): Promise<{ accessToken?: string; person: Person }> => ({ person }),
    getUserInfo: async (config, { person }) => {
      const { id, first_name, last_name, photo_url: avatar } = person;
      const name = [first_name, last_name].filter(Boolean).join(' ');
      return socialUserInfo({ id, name, avatar }, config, person);
    },
  });
