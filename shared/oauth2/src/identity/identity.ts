import type { SocialUserInfo } from '@logto/connector-kit';
import { z } from 'zod';
import { failure } from '../errors/failure.ts';
import { storableJson } from '../values/storable-json.ts';
import type { Contact } from './email-rule.ts';
import { hostAvatar, hostEmail, hostId, hostName, hostPhone } from './host-values.ts';

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
