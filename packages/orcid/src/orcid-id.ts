/** The last character vouches for the others, by ISO 7064 mod 11-2. */
const checkCharacter = (digits: string): string => {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
};

/**
 * Whether a text is an ORCID iD:
 * https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
 */
export const isOrcidId = (text: string): boolean => {
  if (!/^(\d{4}-){3}\d{3}[\dX]$/.test(text)) return false;
  const characters = text.replaceAll('-', '');
  return checkCharacter(characters.slice(0, -1)) === characters.at(-1);
};
