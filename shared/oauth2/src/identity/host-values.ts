import { isTelling } from '../values/optional.ts';

/** The longest name, address and number that the host stores: https://github.com/logto-io/logto/blob/master/packages/schemas/tables/users.sql */
const longestText = 128;

/** The longest URL of a picture that it stores, by the same table. */
const longestUrl = 2048;

/** The longest ID that a standard allows: 255 in OpenID Connect Core §2, 256 in SAML Core §8.3.7. */
const longestId = 256;

/** A text that says something in no more than so many characters, each of which the host can store. */
const textUpTo = (length: number, value: string | null | undefined): string | undefined =>
  isTelling(value) && value.length <= length ? value : undefined;

/** The ID where it is one that the host can keep people apart by. */
export const hostId = (id: string | number): string | undefined => textUpTo(longestId, String(id));

/** The name where the host can store it. */
export const hostName = (name: string | null | undefined): string | undefined => textUpTo(longestText, name);

/** The picture's URL where the host can store it and a page can show it: `http` or `https`, and no `data:`. */
export const hostAvatar = (avatar: string | null | undefined): string | undefined => {
  const url = textUpTo(longestUrl, avatar) ?? '';
  return /^https?:\/\/[^\s\\]+$/i.test(url) && URL.canParse(url) ? url : undefined;
};

/**
 * The address where the host takes it for one: `emailRegEx`, `/^\S+@\S+\.\S+$/`, of
 * https://github.com/logto-io/logto/blob/master/packages/toolkit/core-kit/src/regex.ts, found in linear time.
 *
 * The host compares addresses in lower case. A capital that is not the only one of its letter, such as the sign of Kelvin
 * beside K, would make one address another's.
 */
export const hostEmail = (email: string): string | undefined => {
  const address = textUpTo(longestText, email);
  if (!address || /\s/.test(address)) return undefined;
  if (address.toLowerCase().toUpperCase() !== address.toUpperCase()) return undefined;
  const at = address.indexOf('@', 1);
  const dot = address.lastIndexOf('.', address.length - 2);
  return at > 0 && dot > at + 1 ? address : undefined;
};

/**
 * The number in digits alone, as the host knows numbers (`phoneRegEx`, `/^\d+$/`, beside the pattern of addresses): with
 * its country code, and without the plus sign, spaces, dots, dashes and parentheses that people write.
 *
 * No country code begins with a zero (ITU-T E.164). Without a plus sign, digits alone are taken for a whole number, as
 * some providers send them; one that is written for people is within their country, and abroad somebody else's.
 */
export const hostPhone = (phone: string): string | undefined => {
  const written = phone.trim().replace(/^\(\+/, '+');
  const isInternational = written.startsWith('+') && !/\(\s*0\s*\)/.test(written);
  const digits = isInternational ? written.slice(1).replaceAll(/[\s().-]/g, '') : written;
  return /^[1-9]\d*$/.test(digits) ? textUpTo(longestText, digits) : undefined;
};
