/** A text or a number as a text, and nothing for anything else: to spell a record out could throw. */
export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
