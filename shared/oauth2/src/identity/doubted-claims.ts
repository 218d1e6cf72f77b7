import { doubted } from './email-rule.ts';
import type { Identity } from './identity.ts';
import { type StandardClaims, standardClaims } from './standard-claims.ts';

/**
 * The {@link standardClaims} of a provider whose `email_verified` and `phone_number_verified` vouch for nothing by its
 * own word, or that has none.
 */
export const doubtedClaims = {
  guard: standardClaims.guard,
  toUserInfo: (claims: StandardClaims): Identity => ({
    ...standardClaims.toUserInfo(claims),
    email: doubted(claims.email_verified, claims.email),
    phone: doubted(claims.phone_number_verified, claims.phone_number),
  }),
};
