import { z } from 'zod';
import { optionalText } from '../values/optional.ts';
import { verifiedWhen } from './email-rule.ts';
import { type Identity, userId } from './identity.ts';

const guard = z.object({
  sub: userId,
  name: optionalText,
  picture: optionalText,
  email: optionalText,
  email_verified: z.unknown(),
  phone_number: optionalText,
  phone_number_verified: z.unknown(),
});

/** What {@link standardClaims} relies on. */
export type StandardClaims = z.infer<typeof guard>;

/**
 * The standard claims of OpenID Connect Core §5.1, for the providers that use them as they stand: their guard, and who
 * they describe. Address and number count when their own flags vouch for them.
 */
export const standardClaims = {
  guard,
  toUserInfo: (claims: StandardClaims): Identity => ({
    id: claims.sub,
    name: claims.name,
    avatar: claims.picture,
    email: verifiedWhen(claims.email_verified, claims.email),
    phone: verifiedWhen(claims.phone_number_verified, claims.phone_number),
  }),
};
