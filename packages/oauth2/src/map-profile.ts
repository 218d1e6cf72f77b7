import { isRecord, optionalText, userId, verifiedWhen } from '@logto-social/oauth2';
import { z } from 'zod';
import { defaultProfileMap } from './constant.ts';

/** An empty one is refused: Logto would drop it from what it stores, and the usual place would be read. */
const place = z.string().min(1).optional();

/** The guard of a profile map. A name that it does not know is refused: nothing would be read there. */
export const profileMap = z
  .object({
    id: place,
    name: place,
    avatar: place,
    email: place,
    emailVerified: place,
    phone: place,
    phoneVerified: place,
  })
  .strict();

/** The value at a dotted path; a number steps into a list. */
const valueAt = (profile: unknown, path: string): unknown =>
  path.split('.').reduce((value, key) => {
    const isSteppable = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isSteppable ? Reflect.get(value, key) : undefined;
  }, profile);

const mappedGuard = z.object({
  id: userId,
  name: optionalText,
  avatar: optionalText,
  email: optionalText,
  emailVerified: z.unknown(),
  phone: optionalText,
  phoneVerified: z.unknown(),
});

const identity = mappedGuard.transform(({ email, emailVerified, phone, phoneVerified, ...rest }) => ({
  ...rest,
  email: verifiedWhen(emailVerified, email),
  phone: verifiedWhen(phoneVerified, phone),
}));

/**
 * The guard of a user info answer, by the administrator's map.
 *
 * @param given which key or dotted path holds each value; what it leaves out is at its default place.
 */
export const mappedProfile = (given: z.infer<typeof profileMap> = {}) =>
  z.preprocess((profile) => {
    if (!isRecord(profile)) return profile;
    const places: Readonly<Record<string, string | undefined>> = given;
    const paths = Object.entries(defaultProfileMap).map(([name, usual]) => [name, places[name] ?? usual] as const);
    return Object.fromEntries(paths.map(([name, path]) => [name, valueAt(profile, path)]));
  }, identity);
