import { type Identity, standardClaims, verifiedWhen } from '@logto-social/oauth2';
import { z } from 'zod';
import type { Config } from './types.ts';

/** The standard's claims, and the two names that Logto's own connector reads a number by. */
export const claimsGuard = standardClaims.guard.extend({ phone: z.unknown(), phone_verified: z.unknown() });

/** What Logto's own connector takes for yes where it accepts texts. */
const yes = /^(1|true|y|yes|yep|yeah)$/i;

/** Who the claims describe, by what the administrator lets count as a flag. */
export const toUserInfo = (
  claims: z.infer<typeof claimsGuard>,
  { acceptStringTypedBooleanClaims = false }: Pick<Config, 'acceptStringTypedBooleanClaims'>,
): Identity => {
  const flag = (value: unknown) =>
    acceptStringTypedBooleanClaims && typeof value === 'string' ? yes.test(value.trim()) : value;
  const { email_verified, phone_number_verified, phone, phone_verified } = claims;
  const identity = standardClaims.toUserInfo({
    ...claims,
    email_verified: flag(email_verified),
    phone_number_verified: flag(phone_number_verified),
  });
  const otherPhone = typeof phone === 'string' ? verifiedWhen(flag(phone_verified), phone) : undefined;
  return { ...identity, phone: identity.phone?.isVerified ? identity.phone : (otherPhone ?? identity.phone) };
};
