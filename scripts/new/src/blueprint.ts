import type { EmailRule } from '@logto-social/testing/simulator';
import type { Person } from './read-sample.ts';

/** The kinds of providers that a folder can begin as, and what tells them apart. */
export const kinds = {
  oauth2: 'OAuth 2.0, and an endpoint that says who the person is',
  oidc: 'OpenID Connect: the ID token says who the person is',
  'oauth2-instance': 'OAuth 2.0, at an instance that each administrator names',
  'oidc-instance': 'OpenID Connect, at an instance that each administrator names and that describes itself',
} as const;

export type Kind = keyof typeof kinds;

/** How a client proves itself at the token endpoint, by the names of OpenID Connect Core §9. */
export const clientAuthentications = ['client_secret_post', 'client_secret_basic', 'none'] as const;

export type ClientAuthenticationMethod = (typeof clientAuthentications)[number];

/** The rules for email addresses: what the provider says of the ones that it passes on. */
export const emailRules = ['verified', 'flagged', 'unverified', 'none'] as const;

/** A provider as far as it is known before its folder exists. */
export type Blueprint = {
  /** The name of the folder. */
  provider: string;
  /** The provider's own name for itself. */
  name: string;
  kind: Kind;
  /** Where the provider documents how people sign in. */
  documentation: string;
  /** Where requests go, as the mock spells them: for a kind of instance, below `instance.url`. */
  addresses: Readonly<{ authorization: string; token: string; userInfo?: string; issuer?: string; keys?: string }>;
  /** The instance that the mock stands for, and whether it is the one that administrators get who name none. */
  instance?: { url: string; isDefault: boolean };
  /** Separated by spaces; empty where the provider knows no scopes. */
  scope: string;
  /** What the provider puts between two scopes. */
  scopeDelimiter: string;
  clientAuthentication: ClientAuthenticationMethod;
  /** Whether it issues refresh tokens. */
  refreshes: boolean;
  person: Person;
  email: EmailRule['rule'];
  /** What the author still has to hold against the provider's documentation. */
  unsure: { addresses: boolean; person: boolean };
  /** Whether two public catalogues know the provider. */
  isCatalogued: boolean;
};

/** Whether the person is read from an ID token. */
export const isOpenId = ({ kind }: Pick<Blueprint, 'kind'>): boolean => kind.startsWith('oidc');

/**
 * Whether an OpenID provider at a configured instance does what most do: it has clients with a secret, issues refresh
 * tokens, and puts spaces between scopes. Such a connector is wired in one place, `hostedOpenIdConnect`.
 */
export const isHosted = ({ kind, clientAuthentication, refreshes, scopeDelimiter }: Blueprint): boolean =>
  kind === 'oidc-instance' && clientAuthentication !== 'none' && refreshes && scopeDelimiter === ' ';
