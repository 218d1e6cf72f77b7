import type { Place, ProviderMock } from './provider-mock.ts';

/** What a provider says of the email address it passes on (each with the words it links to). */
export type EmailRule =
  /**
   * Every address it passes on is verified, or it passes on none.
   *
   * `optIn` is how the documentation reads for an administrator who asks for addresses, where they do not come of
   * themselves.
   */
  | { rule: 'verified'; optIn?: Partial<ProviderMock> }
  | { rule: 'none' }
  /** A flag beside the address says so. */
  | {
      rule: 'flagged';
      flag: Place;
      /** How the provider writes yes, besides `true` and its text. */
      yes?: readonly unknown[];
    }
  /** It does not say; the address is the documented person's. */
  | { rule: 'unverified'; address: string };

/** What guides and the catalogue say of the address that a connector passes on. */
export const emailRuleInWords: Readonly<Record<EmailRule['rule'], string>> = {
  verified: 'verified by the provider',
  flagged: 'verified when flagged',
  unverified: 'unverified',
  none: 'none',
};
