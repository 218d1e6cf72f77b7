/** A text as a string of TypeScript; the formatter decides on its quotes. */
export const literal = (value: unknown): string => JSON.stringify(value);

/** Case decides last, and capitals come first. */
const sortKey = (name: string) => {
  const bare = name.replace(/^type /, '');
  return `${bare.toLowerCase()} ${bare}`;
};

/** An import of names, in the order in which the house has them; of none, no import. */
export const importOf = (names: readonly string[], from: string): string | undefined => {
  if (names.length === 0) return undefined;
  const sorted = [...new Set(names)].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
  return `import { ${sorted.join(', ')} } from '${from}';`;
};

/** Lines of a file, less those that are left out. */
export const lines = (...parts: readonly (string | false | undefined)[]): string =>
  `${parts.filter((part) => part !== false && part !== undefined).join('\n')}\n`;
