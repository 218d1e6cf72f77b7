import type { ProviderFacts } from '@logto-social/catalogue/kept-facts';
import type { Answers } from './flags.ts';

/** The value that most catalogues give. */
const mostGiven = (listed: Readonly<Record<string, readonly string[]>> | undefined): string | undefined =>
  Object.entries(listed ?? {}).sort(([, some], [, others]) => others.length - some.length)[0]?.[0];

/** A host, or a part of one, that catalogues leave open, such as `{tenant}` or `<own-server>`. */
const isOpen = (address: string | undefined): boolean => /^[^/]*(\/\/[^/]*)?[{<]/.test(address ?? '');

/** What follows an open host; an address whose host is known stays whole. */
const belowInstance = (address: string | undefined): string | undefined =>
  isOpen(address) ? address?.replace(/^(https?:\/\/)?[^/]*/, '') : address;

/**
 * The answers that public catalogues give. They disagree and grow old, so each is to be held against the documentation.
 *
 * @param facts what they say of the provider.
 */
export const fromFacts = (facts: ProviderFacts): Answers => {
  const { authorizationEndpoint, tokenEndpoint, userInfoEndpoint, issuer, scopeDelimiter, clientAuthentication } =
    facts;
  const addresses = [authorizationEndpoint, tokenEndpoint, userInfoEndpoint].map(mostGiven);
  const issuedBy = mostGiven(issuer);
  const isInstance = isOpen(issuedBy) || addresses.some(isOpen);
  const protocol = issuedBy === undefined ? 'oauth2' : 'oidc';
  const [authorization, token, userInfo] = addresses.map(belowInstance);
  const known: Answers = {
    kind: isInstance ? `${protocol}-instance` : protocol,
    'authorization-endpoint': authorization,
    'token-endpoint': token,
    'user-info-endpoint': userInfo,
    issuer: isOpen(issuedBy) ? undefined : issuedBy,
    'scope-delimiter': mostGiven(scopeDelimiter),
    'client-authentication': mostGiven(clientAuthentication),
  };
  return Object.fromEntries(Object.entries(known).filter(([, answer]) => answer !== undefined));
};
