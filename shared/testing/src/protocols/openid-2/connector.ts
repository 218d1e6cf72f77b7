import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import {
  type AuthorizationCallbackHandler,
  attempt,
  composeConnector,
  connectorConfig,
  connectorMetadata,
  failure,
  type GetAccessToken,
  type GetAuthorizationUri,
  type GetUserInfo,
  httpRequest,
  isRecord,
  listOf,
  optionalText,
  requestUserInfo,
  requiredText,
  socialUserInfo,
  withQuery,
} from '@logto-social/oauth2';
import { z } from 'zod';

const endpoint = 'https://steamcommunity.com/openid/login';
const profileEndpoint = 'https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v0002/';
const ns = 'http://specs.openid.net/auth/2.0';
const select = `${ns}/identifier_select`;

const config = connectorConfig({
  apiKey: {
    guard: requiredText,
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Web API key',
      required: true,
      isConfidential: true,
      description: 'The key that Steam has issued for your domain.',
    },
  },
});

type Config = z.infer<typeof config.guard>;

/** The fields of an assertion, in the names of an indirect message. */
export type Assertion = Readonly<Record<string, string>>;

/** Whom Steam asserts the person to be. */
type Asserted = { accessToken?: string; id: string; raw: Assertion };

const getAuthorizationUri: GetAuthorizationUri<Config> = async (_, { redirectUri }, { state }) =>
  withQuery(endpoint, {
    'openid.ns': ns,
    'openid.mode': 'checkid_setup',
    'openid.identity': select,
    'openid.claimed_id': select,
    'openid.return_to': withQuery(redirectUri, { state }),
    'openid.realm': new URL(redirectUri).origin,
  });

/** What must have been signed (https://openid.net/specs/openid-authentication-2_0.html#positive_assertions). */
const signedFields = ['op_endpoint', 'claimed_id', 'identity', 'return_to', 'response_nonce', 'assoc_handle'];

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

const authorizationCallbackHandler: AuthorizationCallbackHandler<Config, Assertion> = async (_, callback, flow) => {
  const sent = isRecord(callback) ? callback : {};
  const assertion = Object.fromEntries(
    Object.entries(sent)
      .filter(isText)
      .filter(([name]) => /^openid\./.test(name)),
  );
  const { 'openid.return_to': returnTo = '', 'openid.signed': signed = '' } = assertion;
  const isOwn = (state: unknown) => flow.state === undefined || state === flow.state;

  if (sent.state !== undefined && !isOwn(sent.state)) throw failure('stateMismatch');
  if (assertion['openid.mode'] === 'cancel') throw failure('accessDenied');
  if (assertion['openid.mode'] !== 'id_res' || !assertion['openid.sig']) throw failure('codeMissing');
  const returned = URL.canParse(returnTo) ? new URL(returnTo) : undefined;
  const isHere = returned && `${returned.origin}${returned.pathname}` === flow.redirectUri;
  if (!isHere || !isOwn(returned.searchParams.get('state'))) throw failure('stateMismatch');
  if (assertion['openid.op_endpoint'] !== endpoint) throw failure('issuerMismatch');
  const unsigned = signedFields.find((name) => !signed.split(',').includes(name));
  if (unsigned) throw failure('responseInvalid', { field: `openid.${unsigned}` });
  return assertion;
};

/** The Steam ID of whom an assertion is about. */
export const readSteamId = (assertion: Assertion): Asserted => {
  const claimed = assertion['openid.claimed_id'] ?? '';
  const [, id] = /^https:\/\/steamcommunity\.com\/openid\/id\/(\d{17})$/.exec(claimed) ?? [];
  const isOne = claimed === assertion['openid.identity'];
  if (!id || !isOne) throw failure('responseInvalid', { field: 'openid.claimed_id' });
  return { id, raw: { claimed_id: claimed } };
};

/** Only Steam can tell whether it has made an assertion, and says yes once (§11.4.2). */
const askSteam: GetAccessToken<Config, Assertion, Asserted> = async (_, assertion) => {
  const body = new URLSearchParams({ ...assertion, 'openid.mode': 'check_authentication' });
  const { status, text } = await httpRequest({ method: 'POST', url: endpoint, body });
  if (status >= 400) throw failure('providerError');
  const [, verdict] = /^is_valid:(true|false)$/m.exec(text) ?? [];
  if (!verdict) throw failure('responseInvalid', { field: 'is_valid' });
  if (verdict === 'false') throw failure('grantInvalid');
  return readSteamId(assertion);
};

const player = z.object({ personaname: optionalText, avatarfull: optionalText });
const profileGuard = z.object({ response: z.object({ players: listOf(player) }) });

const getUserInfo: GetUserInfo<Config, Asserted> = async (config, { id, raw }) => {
  const bearer = (key: string) => ({ query: { key, steamids: id } });
  const found = await attempt(() =>
    requestUserInfo({ endpoint: profileEndpoint, bearer, guard: profileGuard }, config.apiKey),
  );
  const { personaname: name, avatarfull: avatar } = found?.profile.response.players[0] ?? {};
  return socialUserInfo({ id, name, avatar }, config, found?.raw ?? raw);
};

/**
 * Steam, for tests of the suite.
 *
 * @param getAccessToken what becomes of an assertion: whom it is about.
 */
export const openId2Connector = (getAccessToken: GetAccessToken<Config, Assertion, Asserted> = askSteam) =>
  composeConnector({
    metadata: {
      ...connectorMetadata({ provider: 'openid-2', name: { en: 'Steam' }, description: { en: 'Games.' } }),
      isTokenStorageSupported: false,
    },
    config,
    pkce: 'unsupported',
    getAuthorizationUri,
    authorizationCallbackHandler,
    getAccessToken,
    getUserInfo,
  });
