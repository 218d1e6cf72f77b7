import {
  ConnectorType,
  type CreateConnector,
  type GetAuthorizationUri,
  type GetUserInfo,
  type SocialConnector,
  type ValidateSamlAssertion,
} from '@logto/connector-kit';
import { failure, guarded, isRecord, parseWith, randomToken } from '@logto-social/oauth2';
import { metadata } from './constant.ts';
import { type IdentityProvider, readIdentityProvider } from './identity-provider.ts';
import { rememberAssertion } from './remember-assertion.ts';
import { serviceProvider } from './service-provider.ts';
import { digestOf, readAnswered, readBegun, writeSession } from './session.ts';
import { toUserInfo } from './to-user-info.ts';
import { type Config, config } from './types.ts';
import { validateResponse } from './validate-response.ts';

/** A function of the connector behind its configuration; whatever goes wrong in it leaves as a `ConnectorError`. */
type With<Function extends (...values: never[]) => unknown> = (
  config: Config,
  ...values: Parameters<Function>
) => ReturnType<Function>;

const partiesOf = ({ entityID, assertionConsumerServiceUrl }: Config, { issuer }: IdentityProvider) =>
  [entityID, issuer, assertionConsumerServiceUrl].join(' ');

export const getAuthorizationUri: With<GetAuthorizationUri> = async (
  config,
  { headers, scope, ...begun },
  setSession,
) => {
  // The session is found again by it, and only the sign-in page has one.
  if (!begun.jti) throw failure('sessionRequired', { field: 'jti' });
  const identityProvider = await readIdentityProvider(config);
  const requestId = `_${randomToken()}`;
  const provider = await serviceProvider(config, identityProvider, requestId);
  await writeSession(setSession, { ...begun, requestId, parties: partiesOf(config, identityProvider) });
  return provider.getAuthorizeUrlAsync(begun.jti, undefined, {});
};

/**
 * The host finds the session by `RelayState`, whichever browser brings the response. So that browser is given a code,
 * and only the one that brings it back gets the user: nobody can have another sign in for them.
 */
export const validateSamlAssertion: With<ValidateSamlAssertion> = async (config, posted, getSession, setSession) => {
  const identityProvider = await readIdentityProvider(config);
  const begun = await readBegun(getSession);
  const { requestId, parties, redirectUri, state, jti } = begun;
  const relayState = isRecord(posted.body) && posted.body.RelayState;
  if (relayState !== jti || parties !== partiesOf(config, identityProvider)) throw failure('sessionLost');

  const { id, expiresAt, profile } = await validateResponse(posted, { config, identityProvider, requestId });
  if (!rememberAssertion(`${identityProvider.issuer} ${id}`, expiresAt)) throw failure('sessionLost');
  const code = randomToken();
  await writeSession(setSession, { ...begun, requestId: undefined, codeDigest: digestOf(code), profile });
  const callback = new URL(redirectUri);
  callback.searchParams.set('state', state);
  callback.searchParams.set('code', code);
  return callback.href;
};

export const getUserInfo: With<GetUserInfo> = async (config, callback, getSession) => {
  const { parties, codeDigest, state, profile } = await readAnswered(getSession);
  if (!isRecord(callback) || typeof callback.code !== 'string') throw failure('codeMissing');
  if (callback.state !== undefined && digestOf(String(callback.state)) !== digestOf(state))
    throw failure('stateMismatch');
  const isOurs = parties === partiesOf(config, await readIdentityProvider(config));
  if (!isOurs || digestOf(callback.code) !== codeDigest) throw failure('sessionLost');
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

export default createSamlConnector;
