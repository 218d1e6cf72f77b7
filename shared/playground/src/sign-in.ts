import { randomUUID } from 'node:crypto';
import { ConnectorError, type ConnectorSession, type SocialUserInfo } from '@logto/connector-kit';
import { type Caller, deliverCallback, signInPage } from '@logto-social/testing/simulator';
import type { Counterpart, Decision } from './counterpart.ts';
import type { Connector } from './find-connectors.ts';
import { mask, secretsIn } from './mask.ts';
import type { RecordedRequest, RecordRequests } from './record-requests.ts';

/** How a sign-in ended, as it may be shown: without secrets. */
export type Outcome = {
  user?: SocialUserInfo;
  failure?: { code: string; data: unknown };
  /** What the host kept between the redirect and the callback; undefined where the connector set nothing. */
  session: ConnectorSession | undefined;
  requests: RecordedRequest[];
};

/** A sign-in on its way, as a host drives it. */
export type SignIn = {
  connector: Connector;
  counterpart: Counterpart;
  redirectUri: string;
  /** What the host chose; the browser compares it with that of the callback. */
  state: string;
  /** Where the browser is sent; undefined where the connector failed before it could say. */
  authorizationUri?: string;
  /** The parameters of the callback, once the person has decided. */
  callback?: Record<string, string>;
  /** Undefined until the sign-in has ended. */
  outcome?: Outcome;
  caller: Caller;
  requests: RecordedRequest[];
  recordRequests: RecordRequests;
};

const makeConnector = ({ connector, counterpart }: SignIn) =>
  connector.createConnector({ getConfig: async () => counterpart.config });

const ended = (
  { caller, counterpart, requests }: SignIn,
  { user, failure }: Pick<Outcome, 'user' | 'failure'>,
  confidential: unknown[] = [],
): Outcome => {
  const session = caller.written.at(-1);
  const secrets = secretsIn([counterpart.config, counterpart.confidential, session, ...confidential]);
  return {
    ...(user && { user: mask(user, secrets) }),
    // The code of an error has the name of a secret and is none.
    ...(failure && { failure: { code: failure.code, data: mask(failure.data, secrets) } }),
    session: mask(session, secrets),
    requests: mask(requests, secrets),
  };
};

/** A bug is nothing to show as a failed sign-in: the host would answer 500, and so does the playground. */
const toFailure = (error: unknown) => {
  if (!(error instanceof ConnectorError)) throw error;
  return { failure: { code: error.code, data: error.data } };
};

/** The first half: the connector says where the browser goes. */
export const beginSignIn = async (
  options: Pick<SignIn, 'connector' | 'counterpart' | 'redirectUri' | 'recordRequests'>,
): Promise<SignIn> => {
  const signIn: SignIn = {
    ...options,
    state: randomUUID(),
    caller: signInPage(),
    requests: [],
  };
  const { connector, counterpart, redirectUri, recordRequests, state, caller, requests } = signIn;
  const request = {
    state,
    redirectUri,
    connectorId: connector.provider,
    connectorFactoryId: connector.metadata.id,
    jti: randomUUID(),
    headers: {},
  };
  try {
    const { getAuthorizationUri } = await makeConnector(signIn);
    const authorizationUri = await recordRequests({ handlers: counterpart.handlers, requests }, () =>
      getAuthorizationUri(request, caller.setSession),
    );
    return { ...signIn, authorizationUri };
  } catch (error) {
    return { ...signIn, outcome: ended(signIn, toFailure(error)) };
  }
};

/**
 * The person decides at the provider, and the browser brings the answer back.
 *
 * @returns the sign-in with its callback, or ended where the connector refused a SAML response.
 * @throws where the provider would show an error page instead of asking the person.
 */
export const decideSignIn = async (signIn: SignIn, authorizationUri: string, decision: Decision): Promise<SignIn> => {
  const parameters = await signIn.counterpart.authorize(authorizationUri, decision);
  try {
    return { ...signIn, callback: await deliverCallback(await makeConnector(signIn), signIn.caller, parameters) };
  } catch (error) {
    return { ...signIn, outcome: ended(signIn, toFailure(error), [parameters]) };
  }
};

/**
 * The second half: the connector makes a user of the callback.
 *
 * @param callback the parameters of the callback, whose `state` the caller has compared.
 */
export const finishSignIn = async (signIn: SignIn, callback: Record<string, string>): Promise<SignIn> => {
  const { counterpart, redirectUri, recordRequests, caller, requests } = signIn;
  const passedOn = caller.passOn(callback, redirectUri);
  try {
    const { getTokenResponseAndUserInfo, getUserInfo } = await makeConnector(signIn);
    const { userInfo, tokenResponse } = await recordRequests(
      { handlers: counterpart.handlers, requests },
      async () =>
        (await getTokenResponseAndUserInfo?.(passedOn, caller.getSession)) ?? {
          userInfo: await getUserInfo(passedOn, caller.getSession),
          tokenResponse: undefined,
        },
    );
    return { ...signIn, outcome: ended(signIn, { user: userInfo }, [callback, tokenResponse]) };
  } catch (error) {
    return { ...signIn, outcome: ended(signIn, toFailure(error), [callback]) };
  }
};
