import {
  ConnectorError,
  ConnectorErrorCodes,
  type ConnectorSession,
  type GetSession,
  type SetSession,
} from '@logto/connector-kit';

/** The two session functions that the host hands a connector, with what they saw. */
export type Caller = {
  setSession: SetSession;
  getSession: GetSession;
  /** Reads the session and leaves it where it is, as the host does for a SAML response. */
  peekSession: GetSession;
  /** Every session that was set, in order. */
  written: ConnectorSession[];
  /** How often the session was asked for. */
  reads: () => number;
  /** The callback's parameters as this caller passes them on. */
  passOn: (callback: Record<string, string>, redirectUri: string) => Record<string, string>;
};

/**
 * The sign-in page: setting replaces the whole session, getting consumes it and throws where there is none, and the
 * browser has compared `state` and stripped it.
 */
export const signInPage = (): Caller => {
  const written: ConnectorSession[] = [];
  let session: ConnectorSession | undefined;
  let reads = 0;
  return {
    written,
    reads: () => reads,
    setSession: async (next) => {
      written.push(next);
      session = next;
    },
    getSession: async () => {
      reads += 1;
      if (!session) throw new Error('session.connector_validation_session_not_found');
      const found = session;
      session = undefined;
      return found;
    },
    peekSession: async () => session ?? {},
    passOn: ({ state, ...callback }, redirectUri) => ({ redirectUri, ...callback }),
  };
};

/** The Account API: a plain record, empty when never set; the callback arrives whole. */
export const accountApi = (): Caller => {
  const written: ConnectorSession[] = [];
  let session: ConnectorSession = {};
  let reads = 0;
  return {
    written,
    reads: () => reads,
    setSession: async (next) => {
      written.push(next);
      session = next;
    },
    getSession: async () => {
      reads += 1;
      return session;
    },
    peekSession: async () => session,
    passOn: (callback, redirectUri) => ({ redirectUri, ...callback }),
  };
};

const notImplemented = async (): Promise<never> => {
  throw new ConnectorError(ConnectorErrorCodes.NotImplemented);
};

/** Linking through the Management API or the console: no session at all. */
export const withoutSession = (): Caller => ({
  written: [],
  reads: () => 0,
  setSession: notImplemented,
  getSession: notImplemented,
  peekSession: notImplemented,
  passOn: (callback, redirectUri) => ({ redirectUri, ...callback }),
});
