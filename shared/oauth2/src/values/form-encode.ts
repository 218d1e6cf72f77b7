/**
 * A text as form encoding spells it (RFC 6749 appendix B): a space is a plus sign, and so on. A tilde stays: whoever
 * decodes reads it the same, and whoever does not, as PingOne, whose secrets have some, reads it right.
 */
export const formEncode = (text: string): string =>
  new URLSearchParams([['', text]]).toString().slice(1).replaceAll('%7E', '~');
