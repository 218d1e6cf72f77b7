import type { SocialUserInfo } from '@logto/connector-kit';
import { z } from 'zod';
import { failure } from './failure.ts';
import { hostAvatar, hostEmail, hostId, hostName, hostPhone } from './host-values.ts';
import { storableJson } from './storable-json.ts';

/**
 * An address or number, and whether the provider vouches that it is the person's own (`true`), denies it (`false`), or
 * does not say (`undefined`).
 */
export type Contact = { value: string; isVerified: boolean | undefined };

/** Who a provider says the person is. */
export type Identity = {
  id: string | number;
  name?: string | null | undefined;
  avatar?: string | null | undefined;
  email?: Contact | undefined;
  phone?: Contact | undefined;
};

/**
 * The guard of a stable user ID: a text that the host can store, or an integer that JSON has not rounded. Two people
 * whose IDs round to the same number must not become one.
 */
export const userId = z.union([z.string().refine(hostId), z.number().int().safe()]);

/** A contact that the provider documents as always verified. */
export const verified = (value: string | null | undefined): Contact | undefined =>
  value ? { value, isVerified: true } : undefined;

/** What a flag says: yes in the two spellings of JSON alone, and no in whichever spelling. */
const flagged = (flag: unknown): boolean | undefined => {
  if (flag === true || flag === 'true') return true;
  const isSimple = typeof flag === 'boolean' || typeof flag === 'number' || typeof flag === 'string';
  return isSimple && /^(false|0)$/i.test(String(flag)) ? false : undefined;
};

/**
 * A contact that is verified when the provider's flag says so, as a boolean or as the text `true`. A flag that says
 * nothing is as if it were not there.
 */
export const verifiedWhen = (flag: unknown, value: string | null | undefined): Contact | undefined =>
  value ? { value, isVerified: flagged(flag) } : undefined;

/** A contact that the provider passes on without a word on who it belongs to. */
export const unverified = (value: string | null | undefined): Contact | undefined =>
  value ? { value, isVerified: undefined } : undefined;

/**
 * What the host gets to know of the person: what fits it, and nothing else.
 *
 * The host looks accounts up by email and phone without asking whether they are verified, so one that the provider
 * does not vouch for would hand somebody's account to a stranger. It is left out, unless the administrator has chosen
 * to trust the provider's addresses and the provider does not say of this one that it is not verified.
 *
 * @param identity who the provider says the person is.
 * @param config the connector's configuration; `trustUnverifiedEmail` concerns the email alone.
 * @param rawData the provider's answer as it came, which the host keeps beside the identity.
 * @throws ConnectorError `responseInvalid` with the field `id` where the ID does not fit the host.
 */
export const socialUserInfo = (
  { id, name, avatar, email, phone }: Identity,
  // Without `object`, a configuration that has no such key would be a type error.
  { trustUnverifiedEmail = false }: object & { trustUnverifiedEmail?: boolean | undefined },
  rawData: unknown,
): SocialUserInfo => {
  const fitting = {
    id: hostId(id),
    name: hostName(name),
    avatar: hostAvatar(avatar),
    email: email && (email.isVerified ?? trustUnverifiedEmail) ? hostEmail(email.value) : undefined,
    phone: phone?.isVerified ? hostPhone(phone.value) : undefined,
  };
  if (!fitting.id) throw failure('responseInvalid', { field: 'id' });
  return {
    id: fitting.id,
    ...(fitting.name && { name: fitting.name }),
    ...(fitting.avatar && { avatar: fitting.avatar }),
    ...(fitting.email && { email: fitting.email }),
    ...(fitting.phone && { phone: fitting.phone }),
    rawData: storableJson(rawData),
  };
};
