import type { SocialUserInfo } from '@logto/connector-kit';
import type { EmailRule } from './email-rule.ts';
import type { Simulate } from './simulated-provider.ts';

/** An answer as a provider documents it: a text as it is, anything else as JSON. */
export type Answer = { status: number; body: unknown };

/** A value inside one of the provider's answers: an endpoint's URL, `id_token` or `assertion`, and a dotted path. */
export type Place = { in: string; path: string };

/** A protected resource that a sign-in reads. */
export type MockResource = {
  endpoint: string;
  method?: 'GET' | 'POST';
  /**
   * What holds the access token, where it is not `Authorization: Bearer …`: another scheme of that header, another
   * header, a query parameter, or one of the parameters of that header (RFC 9110 §11.4).
   */
  bearer?: { scheme: string } | { header: string } | { query: string } | { parameter: string };
  /** Query parameters without which the provider says less than `response`. */
  query?: Readonly<Record<string, string>>;
  /** Headers that the provider insists on, such as a version. */
  headers?: Readonly<Record<string, string>>;
  /** What it documents for the person: a text as it is, anything else as JSON. */
  response: unknown;
  /** What it documents for a token that is no longer good; left out where it takes none. */
  unauthorized?: Answer;
  /** What else it documents in place of an answer, such as for a permission that is missing. */
  refusals?: readonly Answer[];
  /** Whether it is asked only for what an ID token leaves out, which that of the documented person does not. */
  onDemand?: true;
  /** Why it tells who the person is, where the ID stands before it. */
  proves?: string;
};

/** Tokens under the standard's names (RFC 6749 §5.1). */
export type Tokens = { access_token: string; refresh_token?: string; expires_in?: number | string };

/** The provider's own names for the standard's parameters, such as `{ client_id: 'appid' }`. */
export type ParameterNames = Readonly<Record<string, string>>;

/** The endpoint where a code is exchanged. */
export type MockTokenEndpoint = {
  endpoint: string;
  /** Query parameters that every request to it carries, where one URL serves several purposes. */
  query?: Readonly<Record<string, string>>;
  /** POST unless the provider documents GET, whose query then holds the parameters. */
  method?: 'GET';
  /** The provider's own names, in the request and in the answer. */
  names?: ParameterNames;
  /** Whether the request leaves `redirect_uri` out. */
  withoutRedirectUri?: true;
  clientAuthentication: 'client_secret_basic' | 'client_secret_post' | 'client_secret_jwt' | 'private_key_jwt' | 'none';
  /** Form encoding unless the provider documents another. */
  contentType?: 'application/json';
  headers?: Readonly<Record<string, string>>;
  response: Readonly<Record<string, unknown>>;
  /** What its answers are, unless they are JSON. */
  answerType?: 'application/x-www-form-urlencoded';
  /** The answer to a refresh, where the provider issues refresh tokens. */
  refreshed?: Readonly<Record<string, unknown>>;
  /** Left out where the provider's errors do not tell a wrong code from a wrong client. */
  errors?: { invalid_grant: Answer; invalid_client: Answer };
};

/** What public catalogues say of a provider; `provider` is that two of them know it. */
export type CatalogueFact =
  | 'provider'
  | 'authorizationEndpoint'
  | 'tokenEndpoint'
  | 'userInfoEndpoint'
  | 'issuer'
  | 'scopeDelimiter'
  | 'clientAuthentication';

/** What the host chose for a sign-in, which the answer to it must be bound to. */
export type BoundFlow = { redirectUri: string; state: string; jti: string };

/** Why the provider is right, and the address of its own words. */
export type Evidence = { reason: string; url: string };

/**
 * What a provider documents, spelled out literally: the simulator behaves as it says and the conformance suite expects
 * what it says. It imports nothing from the connector, so that a wrong endpoint fails.
 */
export type ProviderMock = {
  /** The protocol, where it is neither OAuth 2.0 nor OpenID Connect. */
  protocol?: string;
  /** The configuration that an administrator enters. */
  config: Readonly<Record<string, unknown>>;
  /** The keys of the client's ID and secret in it, where they are not `clientId` and `clientSecret`. */
  keys?: { clientId?: string; clientSecret?: string };
  /** What the provider makes of PKCE; left out where it supports or ignores it. */
  pkce?: 'required' | 'unsupported';
  /** Where something else than PKCE needs a session to be kept in: nobody signs in without. */
  session?: 'required';
  authorization: {
    /** With its fragment, where it has one. */
    endpoint: string;
    /** Every parameter besides those that bind the flow. */
    parameters: Readonly<Record<string, string>>;
    /** What stands between two scopes, where it is no space (RFC 6749 §3.3). */
    scopeDelimiter?: string;
    /** The provider's own names, in the request and in the callback; `code` is what the callback says nothing without. */
    names?: ParameterNames;
    /**
     * What binds the flow, where it is not what the standard says: each parameter, or the form of one that is another in
     * every sign-in.
     */
    binding?: (flow: BoundFlow) => Readonly<Record<string, string | RegExp>>;
    /** Parameters of the standard that the provider does not take. */
    omits?: readonly ('response_type' | 'redirect_uri')[];
    /** `iss` that the callback carries (RFC 9207). */
    issuer?: string;
    /**
     * What the callback carries when the person denies: RFC 6749 §4.1.2.1 unless the provider documents otherwise. Null
     * where it documents no callback then: one without a code says nothing of a denial.
     */
    denied?: Readonly<Record<string, string>> | null;
  };
  /** Left out where the callback itself says who the person is. */
  token?: MockTokenEndpoint;
  /**
   * What the callback itself says of the person, in texts; `simulate` puts it there as the provider does, so that nobody
   * can have said it in the provider's place.
   */
  assertion?: Readonly<Record<string, unknown>>;
  /** The claims of the ID token, less those that every sign-in decides (`aud`, `iat`, `exp`, `nonce`, `at_hash`). */
  idToken?: {
    /** Left out where the provider signs with the client secret (HS256). */
    jwksUri?: string;
    claims: Readonly<Record<string, unknown>> & { iss: string; sub: string };
    /** Whether the provider leaves out the nonce that it was sent. */
    withoutNonce?: true;
  };
  /** Metadata documents that the connector discovers. */
  documents?: readonly { endpoint: string; response: unknown }[];
  /** In the order in which a sign-in needs them: down to the one with the ID, they tell who the person is. */
  resources: readonly MockResource[];
  /** Where the stable ID stands. */
  id: Place;
  /** What nobody signs in without, besides the ID and what every OAuth or OpenID provider has to say, and why. */
  required?: readonly (Place & { reason: string })[];
  /** Where a phone number stands, and the flag that vouches for it, where the connector passes one on. */
  phone?: { number: Place; flag: Place };
  email: EmailRule;
  /** The documented person as the host gets to know them. */
  user: Omit<SocialUserInfo, 'rawData'>;
  /** Requests that a first sign-in makes, fetching the provider's keys included. */
  requests: number;
  /** Where no public catalogue says what the provider documents, or fewer than two know it. */
  unlikeCatalogues?: Readonly<Partial<Record<CatalogueFact, Evidence>>>;
  /** Makes of the standard simulation one that speaks the provider's dialect, where the above cannot say it. */
  simulate?: Simulate;
};

/** A provider that exchanges a code for tokens, as those of OAuth do. */
export type OAuthMock = ProviderMock & { token: MockTokenEndpoint };
