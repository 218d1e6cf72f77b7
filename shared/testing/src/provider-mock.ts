import type { SocialUserInfo } from '@logto/connector-kit';

/** An answer as a provider documents it. */
export type Answer = { status: number; body: unknown };

/** A value inside one of the provider's answers: an endpoint's URL or `id_token`, and a dotted path. */
export type Place = { in: string; path: string };

/** What a provider says of the email address it passes on (each with the words it links to). */
export type EmailRule =
  /** Every address it passes on is verified, or it passes on none. */
  | { rule: 'verified' }
  | { rule: 'none' }
  /** A flag beside the address says so. */
  | { rule: 'flagged'; flag: Place }
  /** It does not say; the address is the documented person's. */
  | { rule: 'unverified'; address: string };

/** A protected resource that a sign-in reads. */
export type MockResource = {
  endpoint: string;
  method?: 'GET' | 'POST';
  /** Where the access token is expected; the `Authorization` header unless it says so. */
  bearer?: 'query';
  /** Query parameters without which the provider says less than `response`. */
  query?: Readonly<Record<string, string>>;
  /** Headers that the provider insists on, such as a version. */
  headers?: Readonly<Record<string, string>>;
  /** What it documents for the person. */
  response: unknown;
  /** What it documents for a token that is no longer good. */
  unauthorized: Answer;
};

/**
 * What a provider documents, spelled out literally: the simulator behaves as it says and the conformance suite expects
 * what it says. It imports nothing from the connector, so that a wrong endpoint fails.
 */
export type ProviderMock = {
  /** The configuration that an administrator enters. */
  config: Readonly<Record<string, unknown>> & { clientId: string };
  /** What the provider makes of PKCE; left out where it supports or ignores it. */
  pkce?: 'required' | 'unsupported';
  authorization: {
    endpoint: string;
    /** Every parameter besides those that bind the flow. */
    parameters: Readonly<Record<string, string>>;
    /** `iss` that the callback carries (RFC 9207). */
    issuer?: string;
    /** What the callback carries when the person denies; RFC 6749 §4.1.2.1 unless the provider differs. */
    denied?: Readonly<Record<string, string>>;
  };
  token: {
    endpoint: string;
    clientAuthentication:
      | 'client_secret_basic'
      | 'client_secret_post'
      | 'client_secret_jwt'
      | 'private_key_jwt'
      | 'none';
    /** Form encoding unless the provider documents another. */
    contentType?: 'application/json';
    headers?: Readonly<Record<string, string>>;
    response: Readonly<Record<string, unknown>> & { access_token: string };
    /** The answer to a refresh, where the provider issues refresh tokens. */
    refreshed?: Readonly<Record<string, unknown>> & { access_token: string };
    errors: { invalid_grant: Answer; invalid_client: Answer };
  };
  /** The claims of the ID token, less those that every sign-in decides (`aud`, `iat`, `exp`, `nonce`). */
  idToken?: { jwksUri: string; claims: Readonly<Record<string, unknown>> & { iss: string; sub: string } };
  /** Metadata documents that the connector discovers. */
  documents?: readonly { endpoint: string; response: unknown }[];
  resources: readonly MockResource[];
  /** Where the stable ID stands. */
  id: Place;
  email: EmailRule;
  /** The documented person as the host gets to know them. */
  user: Omit<SocialUserInfo, 'rawData'>;
  /** Requests that a first sign-in makes, fetching the provider's keys included. */
  requests: number;
};
