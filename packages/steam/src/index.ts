import {
  attempt,
  composeConnector,
  failure,
  type GetAccessToken,
  type GetUserInfo,
  httpRequest,
  requestUserInfo,
  socialUserInfo,
} from '@logto-social/oauth2';
import { getAuthorizationUri } from './authentication-request.ts';
import { endpoint, profileEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { readAssertion } from './read-assertion.ts';
import { type Assertion, type Config, config, profileGuard } from './types.ts';

type Asserted = { raw: { steamid: string } };

/** Only Steam can tell whether it has made an assertion: https://openid.net/specs/openid-authentication-2_0.html#verifying_signatures */
const askSteam: GetAccessToken<Config, Assertion, Asserted> = async (_, { fields, steamid }) => {
  const body = new URLSearchParams({ ...fields, 'openid.mode': 'check_authentication' });
  const { status, text } = await httpRequest({ method: 'POST', url: endpoint, body });
  if (status >= 400) throw failure('providerError');
  const [, verdict] = /^is_valid:(true|false)$/m.exec(text) ?? [];
  if (!verdict) throw failure('responseInvalid', { field: 'is_valid' });
  if (verdict === 'false') throw failure('grantInvalid');
  return { raw: { steamid } };
};

const getUserInfo: GetUserInfo<Config, Asserted> = async (config, { raw }) => {
  const { steamid: id } = raw;
  const bearer = (key: string) => ({ query: { key, steamids: id } });
  const request = { endpoint: profileEndpoint, bearer, guard: profileGuard };
  const { apiKey } = config;
  const found = apiKey ? await attempt(() => requestUserInfo(request, apiKey)) : undefined;
  const player = found?.profile.response.players.find(({ steamid }) => steamid === id);
  return socialUserInfo({ id, name: player?.personaname, avatar: player?.avatarfull }, config, found?.raw ?? raw);
};

export default composeConnector({
  metadata,
  config,
  // Nobody keeps a code verifier, but a session is needed: without one, where the assertion was to be sent is the visitor's
  // own word, and another site's assertion would do.
  pkce: 'required',
  getAuthorizationUri,
  authorizationCallbackHandler: readAssertion,
  getAccessToken: askSteam,
  getUserInfo,
});
