import { jsonGuard, type SocialUserInfo } from '@logto/connector-kit';
import { z } from 'zod';

/** An address or number, and whether the provider vouches that it is the person's own. */
export type Contact = { value: string; isVerified: boolean };

/** Who a provider says the person is. */
export type Identity = {
  id: string | number;
  name?: string | null | undefined;
  avatar?: string | null | undefined;
  email?: Contact | undefined;
  phone?: Contact | undefined;
};

/**
 * The guard of a stable user ID: a text that is not empty, or an integer that JSON has not rounded. Two people whose
 * IDs round to the same number must not become one.
 */
export const userId = z.union([z.string().min(1), z.number().int().safe()]);

/** A contact that the provider documents as always verified. */
export const verified = (value: string | null | undefined): Contact | undefined =>
  value ? { value, isVerified: true } : undefined;

/** A contact that is verified when the provider's flag says so, as a boolean or as the text `true`. */
export const verifiedWhen = (flag: unknown, value: string | null | undefined): Contact | undefined =>
  value ? { value, isVerified: flag === true || flag === 'true' } : undefined;

/** A contact that the provider passes on without a word on who it belongs to. */
export const unverified = (value: string | null | undefined): Contact | undefined =>
  value ? { value, isVerified: false } : undefined;

/**
 * What the host gets to know of the person.
 *
 * The host looks accounts up by email and phone without asking whether they are verified, so one that the provider
 * does not vouch for would hand somebody's account to a stranger. It is left out, unless the administrator has chosen
 * to trust the provider's addresses.
 *
 * @param identity who the provider says the person is.
 * @param config the connector's configuration; `trustUnverifiedEmail` concerns the email alone.
 * @param rawData the provider's answer as it came, which the host keeps beside the identity.
 */
export const socialUserInfo = (
  { id, name, avatar, email, phone }: Identity,
  { trustUnverifiedEmail = false }: { trustUnverifiedEmail?: boolean | undefined },
  rawData: unknown,
): SocialUserInfo => ({
  id: String(id),
  ...(name && { name }),
  ...(avatar && { avatar }),
  ...(email && (email.isVerified || trustUnverifiedEmail) && { email: email.value }),
  ...(phone?.isVerified && { phone: phone.value }),
  rawData: jsonGuard.parse(rawData),
});
