import { ConnectorError, ConnectorErrorCodes, type GetSession, type SetSession } from '@logto/connector-kit';
import { z } from 'zod';
import { failure } from '../errors/failure.ts';
import { once } from '../values/once.ts';
import { randomToken } from '../values/random-token.ts';
import type { Flow } from './flow.ts';

/** What a provider makes of PKCE, where it does more than support or ignore it. */
export type Pkce = 'required' | 'unsupported' | undefined;

/** Whose flow it is. The session of another connector, or of another client of this one, is none. */
export type FlowOwner = {
  /** `metadata.id` of the connector. */
  connectorFactoryId: string;
  /** Undefined where the protocol knows no clients. */
  clientId?: string | undefined;
  pkce: Pkce;
};

const keepsNoSession = (error: unknown) =>
  error instanceof ConnectorError && error.code === ConnectorErrorCodes.NotImplemented;

/** Without a session there is nothing to hold a code verifier in. */
const sessionless = (redirectUri: string, pkce: Pkce): Flow => {
  if (pkce === 'required') throw failure('sessionRequired');
  return { redirectUri };
};

/**
 * Begins a flow and keeps it in the host's session.
 *
 * Where the caller keeps no session (linking through the Management API or the console), the flow has neither a code
 * verifier nor a nonce, and the provider's comparison of the redirect URI binds it alone.
 *
 * @param request the redirect URI and the state that the host chose, and the scope, if it chose one.
 * @param owner whose flow it is, which the session remembers, and what the provider makes of PKCE.
 * @throws ConnectorError `sessionRequired` where that does not do; `sessionLost` where the session cannot be written.
 */
export const startFlow = async (
  { redirectUri, state, scope }: { redirectUri: string; state: string; scope?: string | undefined },
  setSession: SetSession,
  { pkce, ...owner }: FlowOwner,
): Promise<Flow> => {
  const codeVerifier = pkce === 'unsupported' ? undefined : randomToken();
  const chosen = { ...(codeVerifier && { codeVerifier }), ...(scope && { scope }) };
  const flow = { redirectUri, state, nonce: randomToken(), ...chosen };
  try {
    await setSession({ ...flow, ...owner });
    return flow;
  } catch (error) {
    if (keepsNoSession(error)) return sessionless(redirectUri, pkce);
    throw failure('sessionLost');
  }
};

/** What the session holds; undefined only where the caller keeps none. */
const readSession = async (getSession: GetSession): Promise<{ held: unknown } | undefined> => {
  try {
    return { held: await getSession() };
  } catch (error) {
    if (keepsNoSession(error)) return undefined;
    throw failure('sessionLost');
  }
};

const callbackGuard = once(() => z.object({ redirectUri: z.string().min(1) }));

const flowGuard = once(() =>
  z.object({
    connectorFactoryId: z.string(),
    clientId: z.string().optional(),
    redirectUri: z.string().min(1),
    state: z.string().min(1),
    nonce: z.string().min(1),
    codeVerifier: z.string().min(1).optional(),
    scope: z.string().optional(),
  }),
);

/**
 * Takes a flow up again at the callback.
 *
 * With a session everything comes from it, the redirect URI included: the one beside the callback's parameters is the
 * visitor's word. Only a caller that keeps no session is asked for it.
 *
 * @param callback what the host passes on from the callback.
 * @param owner who takes it up, and what the provider makes of PKCE.
 * @throws ConnectorError `sessionLost` where the session is somebody else's or lacks what the flow put there,
 *   `sessionRequired` or `redirectUriMissing` where there is none.
 */
export const resumeFlow = async (callback: unknown, getSession: GetSession, owner: FlowOwner): Promise<Flow> => {
  const session = await readSession(getSession);
  if (!session) {
    const parsed = callbackGuard().safeParse(callback);
    if (!parsed.success) throw failure('redirectUriMissing');
    return sessionless(parsed.data.redirectUri, owner.pkce);
  }
  const parsed = flowGuard().safeParse(session.held);
  if (!parsed.success) throw failure('sessionLost');
  const { connectorFactoryId, clientId, ...flow } = parsed.data;
  if (connectorFactoryId !== owner.connectorFactoryId || clientId !== owner.clientId) throw failure('sessionLost');
  if (!flow.codeVerifier && owner.pkce !== 'unsupported') throw failure('sessionLost');
  return flow;
};
