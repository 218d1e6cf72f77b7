import { type Contact, unverified } from './email-rule.ts';
import type { Identity } from './identity.ts';
import { type StandardClaims, standardClaims } from './standard-claims.ts';

const { guard } = standardClaims;

/** What the flag says in favour counts for nothing, and what it denies stays denied. */
const doubted = (contact: Contact | undefined) => (contact?.isVerified ? unverified(contact.value) : contact);

/**
 * The {@link standardClaims} of a provider whose `email_verified` and `phone_number_verified` vouch for nothing by its
 * own word, or that has none.
 */
export const doubtedClaims = {
  guard,
  toUserInfo: (claims: StandardClaims): Identity => {
    const told = standardClaims.toUserInfo(claims);
    return { ...told, email: doubted(told.email), phone: doubted(told.phone) };
  },
};
