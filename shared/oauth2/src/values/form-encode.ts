/** A text as form encoding spells it (RFC 6749 appendix B): a space is a plus sign, and so on. */
export const formEncode = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);
