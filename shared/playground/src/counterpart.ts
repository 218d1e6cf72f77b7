import type { Handler, ProviderMock } from '@logto-social/testing/simulator';

/** What the person in front of the provider's consent page decides. */
export type Decision = 'allow' | 'deny';

/** The provider at the other end of a sign-in. */
export type Counterpart = {
  /** The configuration that an administrator would enter. */
  config: unknown;
  /** What answers the connector's requests; none where something answers on loopback. */
  handlers: readonly Handler[];
  /** Who can be chosen on the playground's consent page; undefined where the provider has pages of its own. */
  person: ProviderMock['user'] | undefined;
  /** Everything besides the configuration that holds secrets of the provider. */
  confidential: unknown;
  /**
   * The person's part without a browser.
   *
   * @returns the parameters of the callback.
   * @throws where the provider would show an error page instead of asking the person.
   */
  authorize: (authorizationUri: string, decision: Decision) => Promise<Record<string, string>>;
};
