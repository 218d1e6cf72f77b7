import { isRecord } from '@logto-social/oauth2';

/** A value of a sample, by the key that holds it. */
export type Found = { key: string; value: unknown };

/** Who a sample of a provider's answer describes, and by which names. */
export type Person = {
  /** The whole answer. */
  sample: Readonly<Record<string, unknown>>;
  /** The keys that lead to the record about the person. */
  path: readonly string[];
  id: Found;
  name?: Found;
  avatar?: Found;
  email?: Found;
  /** What says of the address whether it is verified. */
  flag?: Found;
};

type Names = Readonly<Record<'id' | 'name' | 'avatar' | 'email' | 'flag', string>>;

/** What providers commonly call each value, the best first. */
export const commonNames: Names = {
  id: 'sub id user_id userId uid open_id openid account_id accountId uuid guid _id',
  name: 'name display_name displayName global_name full_name fullName nickname preferred_username username login',
  avatar: 'picture avatar_url avatarUrl avatar profile_image_url profile_image image_url image photo_url photo',
  email: 'email email_address emailAddress mail',
  flag: 'email_verified emailVerified verified_email email_confirmed is_email_verified isEmailVerified',
};

/** The standard claims (OpenID Connect Core §5.1). */
export const standardNames: Names = {
  id: 'sub',
  name: 'name',
  avatar: 'picture',
  email: 'email',
  flag: 'email_verified',
};

type Values = Readonly<Record<string, unknown>>;

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isId = (value: unknown) => isText(value) || typeof value === 'number';
const isAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\//.test(value);

const find = (values: Values, names: string, passes: (value: unknown) => boolean) => {
  const key = names.split(' ').find((name) => Object.hasOwn(values, name) && passes(values[name]));
  return key === undefined ? undefined : { key, value: values[key] };
};

/** The record that has an ID, the outermost first. */
const findPerson = (
  values: Values,
  ids: string,
  path: readonly string[] = [],
): { values: Values; path: readonly string[] } | undefined => {
  if (find(values, ids, isId)) return { values, path };
  const inner = Object.entries(values).flatMap(([key, value]) => (isRecord(value) ? [{ key, value }] : []));
  return inner.map(({ key, value }) => findPerson(value, ids, [...path, key])).find((found) => found !== undefined);
};

/**
 * Recognises in a sample of a provider's answer who it describes.
 *
 * @param sample the answer as the provider documents it.
 * @param names what each value may be called.
 * @throws where nothing in it looks like an ID, or the ID is a number that JSON has rounded.
 */
export const readSample = (sample: unknown, names: Names): Person => {
  if (!isRecord(sample))
    throw new Error('The sample must be a JSON object: what the provider documents as its answer.');
  const { values, path } = findPerson(sample, names.id) ?? {};
  const id = values && find(values, names.id, isId);
  if (!values || !path || !id) {
    throw new Error(`The sample has no ID by the name of ${names.id.replaceAll(' ', ', ')}. Give one that has.`);
  }
  if (typeof id.value === 'number' && !Number.isSafeInteger(id.value)) {
    throw new Error(`The ID of the sample, ${id.key}, is a number that JSON rounds. Write it as a text.`);
  }
  const name = find(values, names.name, isText);
  const avatar = find(values, names.avatar, isAddress);
  const email = find(values, names.email, isText);
  const flag = email && find(values, names.flag, (value) => value !== null);
  return {
    sample,
    path,
    id,
    ...(name && { name }),
    ...(avatar && { avatar }),
    ...(email && { email }),
    ...(flag && { flag }),
  };
};
