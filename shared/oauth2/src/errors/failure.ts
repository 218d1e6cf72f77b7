import { ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';

/**
 * The error table: every way a sign-in can fail, the code that the host turns into an HTTP status, and the sentence
 * that says what to do. All errors that a connector throws are made here.
 *
 * The sign-in page shows the host's own phrase for the code, and only that of `general` has a place for the sentence.
 * API clients get it in `data` with every code, and the host's audit log keeps it.
 *
 * No code but `general` can bring the sentence onto the page: the host puts nothing of an error into the others' phrases.
 * To throw everything as `general` would show it, and take the status, the kind of error that API clients act on, and
 * the phrase in the reader's own language away.
 *
 * @see https://github.com/logto-io/logto/blob/master/packages/core/src/middleware/koa-connector-error-handler.ts
 */
const table = {
  /** The callback says `access_denied` (RFC 6749 §4.1.2.1). */
  accessDenied: [
    ConnectorErrorCodes.AuthorizationFailed,
    'The sign-in was cancelled at the provider. Start again and allow access.',
  ],
  /** The provider knows the person and keeps them out of this application. */
  accountNotAllowed: [
    ConnectorErrorCodes.AuthorizationFailed,
    'The provider does not admit this account here. Use another one, or ask an administrator to admit it.',
  ],
  /** No session, or one that lacks what the flow put there, where the caller keeps sessions. */
  sessionLost: [
    ConnectorErrorCodes.AuthorizationFailed,
    'This sign-in has expired or was begun elsewhere. Start again in the same browser.',
  ],
  /** `state` is not the one of the session (RFC 6749 §10.12). */
  stateMismatch: [
    ConnectorErrorCodes.AuthorizationFailed,
    'The answer belongs to another sign-in: `state` differs. Start again.',
  ],
  /** `iss` of the callback is not the provider's issuer, or missing where the provider always sends it (RFC 9207 §2.4). */
  issuerMismatch: [
    ConnectorErrorCodes.AuthorizationFailed,
    'The answer comes from another provider: `iss` differs or is missing. Check the configured issuer.',
  ],
  /** The provider sends an answer that nothing asked for. */
  unsolicited: [
    ConnectorErrorCodes.AuthorizationFailed,
    'The answer belongs to no sign-in that was begun here: one that begins at the provider is not supported. Start at the sign-in page of this application.',
  ],
  /** The callback carries neither a code nor an error. */
  codeMissing: [
    ConnectorErrorCodes.InsufficientRequestParameters,
    'The provider sent no authorization code. Start again.',
  ],
  /** The caller sent no redirect URI where there is no session to take it from. */
  redirectUriMissing: [
    ConnectorErrorCodes.InsufficientRequestParameters,
    'Without a session, send the `redirectUri` of the authorization request.',
  ],
  /** The provider insists on PKCE, or the protocol on a nonce, and the caller keeps no session to hold it. */
  sessionRequired: [
    ConnectorErrorCodes.NotImplemented,
    'This provider needs a session, which the Management API and the console do not have. Use the sign-in page or the account page.',
  ],
  /** `invalid_grant`: the code or refresh token is wrong, expired, used or revoked (RFC 6749 §5.2). */
  grantInvalid: [
    ConnectorErrorCodes.SocialAuthCodeInvalid,
    'The provider no longer accepts this authorization. Start again.',
  ],
  /** `invalid_client`: the provider does not know this client or its credentials (RFC 6749 §5.2). */
  clientInvalid: [
    ConnectorErrorCodes.InvalidConfig,
    'The provider refused the client credentials. Check client ID and client secret.',
  ],
  /** `unauthorized_client`: it may not do what it asks (RFC 6749 §4.1.2.1, §5.2). Some providers say so of a wrong secret. */
  clientNotAllowed: [
    ConnectorErrorCodes.InvalidConfig,
    'The provider refused this application. Check client ID and client secret, and there that it is active, approved and allowed to sign people in.',
  ],
  /** The provider accepts requests only from the addresses that the administrator has listed there. */
  serverNotAllowed: [
    ConnectorErrorCodes.InvalidConfig,
    'The provider refuses requests from this server. Add its IP address to the allow list there.',
  ],
  /** The configuration fails its guard. `field` names the key. */
  configInvalid: [ConnectorErrorCodes.InvalidConfig, 'The connector is not configured correctly.'],
  /** The user info endpoint answers 401 (RFC 6750 §3.1), or says the same by a code of its own. */
  accessTokenInvalid: [
    ConnectorErrorCodes.SocialAccessTokenInvalid,
    'The provider did not accept the access token. Start again; if it recurs, check the scope.',
  ],
  /** The ID token fails a check of OpenID Connect Core §3.1.3.7. `field` names the claim. */
  idTokenInvalid: [
    ConnectorErrorCodes.SocialIdTokenInvalid,
    'The ID token could not be verified. Start again; if it recurs, check client ID, issuer and the clock of this server.',
  ],
  /** Status 429, from any endpoint (RFC 6585 §4), or a code that says the same. */
  rateLimited: [
    ConnectorErrorCodes.RateLimitExceeded,
    'The provider received too many requests. Wait a little and start again.',
  ],
  /** The answer is not what the provider documents. `field` names what is missing or wrong. */
  responseInvalid: [
    ConnectorErrorCodes.InvalidResponse,
    'This connector does not understand what the provider sent. Start again; if it recurs, check its endpoints and scope.',
  ],
  /** No answer: refused connection, DNS, TLS, or longer than the time limit. */
  unreachable: [
    ConnectorErrorCodes.General,
    'The provider could not be reached in time. Try again; if it recurs, check the network of this server.',
  ],
  /** Any other error of the provider. */
  providerError: [ConnectorErrorCodes.General, 'The provider reported an error. Start again.'],
  /** A bug of ours, or a host that behaves in no known way. */
  unexpected: [ConnectorErrorCodes.General, 'The sign-in failed unexpectedly. Start again.'],
} satisfies Record<string, [ConnectorErrorCodes, string]>;

export type FailureKind = keyof typeof table;

/** What a failure may tell besides its sentence. Nothing secret has a place in it. */
export type FailureDetail = {
  /** The provider's own error code, such as `invalid_scope`. */
  error?: string | undefined;
  /** The provider's own words, which follow the table's sentence. */
  errorDescription?: string | undefined;
  /** The field, claim or configuration key that is missing or wrong. */
  field?: string | undefined;
};

/**
 * The error to throw for a failure of the table.
 *
 * `data.errorDescription` is the table's sentence followed by the provider's own words. The kit puts `data` into the
 * message, too.
 */
export const failure = (kind: FailureKind, { error, errorDescription, field }: FailureDetail = {}): ConnectorError => {
  const [code, sentence] = table[kind];
  const about = field && `Look at \`${field}\`.`;
  const said = errorDescription && `The provider says: ${errorDescription}`;
  return new ConnectorError(code, {
    errorDescription: [sentence, about, said].filter(Boolean).join(' '),
    ...(error && { error }),
    ...(field && { field }),
  });
};
