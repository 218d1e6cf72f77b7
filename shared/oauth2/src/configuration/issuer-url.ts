import type { ConfigField } from './connector-config.ts';
import { baseUrl, instanceUrl } from './instance-url.ts';

/** How a provider spells its issuers, and how the form asks for one. */
export type IssuerSpelling = {
  /** What an issuer matches, less the slash at its end. */
  pattern: RegExp;
  /** What to enter, said to whoever entered something else. */
  hint: string;
  label: string;
  placeholder: string;
};

/**
 * The configuration key of a provider that has an issuer for each tenant, realm or application: the URL of the one that
 * people sign in at.
 */
export const issuerUrl = ({ pattern, hint, ...shown }: IssuerSpelling) =>
  ({
    guard: baseUrl().refine((url) => pattern.test(url), hint),
    formItem: { ...instanceUrl().formItem, ...shown },
  }) satisfies ConfigField;
