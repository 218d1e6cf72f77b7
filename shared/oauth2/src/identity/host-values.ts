/** The longest name, address and number that the host stores: https://github.com/logto-io/logto/blob/master/packages/schemas/tables/users.sql */
const longestText = 128;

/** The longest URL of a picture that it stores, by the same table. */
const longestUrl = 2048;

/** The longest ID that a standard allows: 255 in OpenID Connect Core §2, 256 in SAML Core §8.3.7. */
const longestId = 256;

/** A text that says something in no more than so many characters, none of which is a control character. */
const textUpTo = (length: number, value: string | null | undefined): string | undefined =>
  value?.trim() && value.length <= length && !/\p{Cc}/u.test(value) ? value : undefined;

/** The ID where it is one that the host can keep people apart by. */
export const hostId = (id: string | number): string | undefined => textUpTo(longestId, String(id));

/** The name where the host can store it. */
export const hostName = (name: string | null | undefined): string | undefined => textUpTo(longestText, name);

/** The picture's URL where the host can store it and a page can show it: `http` or `https`, and no `data:`. */
export const hostAvatar = (avatar: string | null | undefined): string | undefined => {
  const url = textUpTo(longestUrl, avatar) ?? '';
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol) ? url : undefined;
};

/**
 * The address where the host takes it for one: `emailRegEx`, `/^\S+@\S+\.\S+$/`, of
 * https://github.com/logto-io/logto/blob/master/packages/toolkit/core-kit/src/regex.ts, found in linear time.
 */
export const hostEmail = (email: string): string | undefined => {
  const address = textUpTo(longestText, email);
  if (!address || /\s/.test(address)) return undefined;
  const at = address.indexOf('@', 1);
  const dot = address.lastIndexOf('.', address.length - 2);
  return at > 0 && dot > at + 1 ? address : undefined;
};

/**
 * The number in digits alone, as the host knows numbers (`phoneRegEx`, `/^\d+$/`, beside the pattern of addresses): with
 * its country code, and without the plus sign, spaces, dots, dashes and parentheses that people write.
 */
export const hostPhone = (phone: string): string | undefined => {
  const digits = phone.replaceAll(/[\s().-]/g, '').replace(/^\+/, '');
  return /^\d+$/.test(digits) ? textUpTo(longestText, digits) : undefined;
};
