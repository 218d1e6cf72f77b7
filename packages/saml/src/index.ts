import {
  ConnectorType,
  type CreateConnector,
  type GetAuthorizationUri,
  type GetUserInfo,
  type SocialConnector,
  type ValidateSamlAssertion,
} from '@logto/connector-kit';
import { failure, guarded, isRecord, parseWith, randomToken } from '@logto-social/oauth2';
import { authnRequestUri } from './authn-request-uri.ts';
import { metadata } from './metadata.ts';
import { rememberAssertion } from './remember-assertion.ts';
import { digestOf, readAnswered, readBegun, writeSession } from './session.ts';
import { toUserInfo } from './to-user-info.ts';
import { type Config, config } from './types.ts';
import { validateResponse } from './validate-response.ts';

/** A function of the connector behind its configuration; whatever goes wrong in it leaves as a `ConnectorError`. */
type With<Function extends (...values: never[]) => unknown> = (
  config: Config,
  ...values: Parameters<Function>
) => ReturnType<Function>;

const partiesOf = ({ entityID, assertionConsumerServiceUrl, identityProvider }: Config) =>
  [metadata.id, entityID, identityProvider.issuer, assertionConsumerServiceUrl].join(' ');

export const getAuthorizationUri: With<GetAuthorizationUri> = async (
  config,
  { headers, scope, ...begun },
  setSession,
) => {
  // The session is found again by it, and only the sign-in page has one.
  if (!begun.jti) throw failure('sessionRequired', { field: 'jti' });
  const requestId = `_${randomToken()}`;
  await writeSession(setSession, { ...begun, requestId, parties: partiesOf(config) });
  return authnRequestUri(config, requestId, begun.jti);
};

/**
 * The host finds the session by `RelayState`, whichever browser brings the response. So that browser is given a code,
 * and only the one that brings it back gets the user: nobody can have another sign in for them.
 */
const validateSamlAssertion: With<ValidateSamlAssertion> = async (config, posted, getSession, setSession) => {
  const begun = await readBegun(getSession);
  const { requestId, parties, redirectUri, state, jti } = begun;
  const relayState = isRecord(posted.body) && posted.body.RelayState;
  if (relayState !== jti || parties !== partiesOf(config)) throw failure('sessionLost');

  // Whatever this response is, the request gets no second one.
  const answered = { ...begun, requestId: undefined };
  await writeSession(setSession, answered);
  const { id, expiresAt, profile } = validateResponse(posted, config, requestId);
  if (!rememberAssertion(`${config.identityProvider.issuer} ${id}`, expiresAt)) throw failure('sessionLost');
  const code = randomToken();
  await writeSession(setSession, { ...answered, codeDigest: digestOf(code), profile });
  const callback = new URL(redirectUri);
  callback.searchParams.set('state', state);
  callback.searchParams.set('code', code);
  return callback.href;
};

const getUserInfo: With<GetUserInfo> = async (config, callback, getSession) => {
  const { parties, codeDigest, state, profile } = await readAnswered(getSession);
  if (!isRecord(callback) || typeof callback.code !== 'string') throw failure('codeMissing');
  const isOther = typeof callback.state !== 'string' || digestOf(callback.state) !== digestOf(state);
  if (callback.state !== undefined && isOther) throw failure('stateMismatch');
  if (parties !== partiesOf(config) || digestOf(callback.code) !== codeDigest) throw failure('sessionLost');
  return toUserInfo(profile, config);
};

const createSamlConnector: CreateConnector<SocialConnector> = async ({ getConfig }) => {
  const withConfig = <Values extends unknown[], Result>(run: (config: Config, ...values: Values) => Promise<Result>) =>
    guarded(async (...values: Values) =>
      run(parseWith(config.guard, await getConfig(metadata.id), 'configInvalid'), ...values),
    );
  return {
    type: ConnectorType.Social,
    metadata: { ...metadata, formItems: config.formItems },
    configGuard: config.guard,
    getAuthorizationUri: withConfig(getAuthorizationUri),
    validateSamlAssertion: withConfig(validateSamlAssertion),
    getUserInfo: withConfig(getUserInfo),
  };
};

/**
 * SAML is another protocol than all the rest: nothing of a sign-in is shared with them, and what reads and verifies XML has
 * to refuse more than it admits.
 */
export default createSamlConnector;
