import type { EmailRule } from './provider-mock.ts';

/** What guides and the catalogue say of the address that a connector passes on. */
export const emailRuleInWords: Readonly<Record<EmailRule['rule'], string>> = {
  verified: 'verified by the provider',
  flagged: 'verified when flagged',
  unverified: 'unverified',
  none: 'none',
};
