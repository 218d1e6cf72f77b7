/**
 * Marks stand around each part. They are link reference definitions, which every Markdown renderer shows as nothing;
 * Logto's console would show HTML comments as text.
 */
const opening = (name: string) => `[//]: # (${name}: written by pnpm generate)`;
const closing = (name: string) => `[//]: # (end of ${name})`;

/**
 * Puts a generated part in its place, between its marks.
 *
 * @param file the name of the page, for the error.
 * @param text the page.
 * @param name the name of the part.
 * @param content what belongs there.
 * @throws where the page has no such marks, with the lines to add.
 */
export const withPart = (file: string, text: string, name: string, content: string): string => {
  const start = text.indexOf(opening(name));
  const end = text.indexOf(closing(name), start);
  if (start < 0 || end < 0) {
    throw new Error(
      `Add these two lines to ${file}, where the part belongs:\n\n${opening(name)}\n\n${closing(name)}\n`,
    );
  }
  return `${text.slice(0, start)}${opening(name)}\n\n${content}\n\n${text.slice(end)}`;
};

/**
 * Makes sure that whatever a page calls generated is.
 *
 * @param names of the parts that are.
 * @throws where the page has marks of another, with what to take out.
 */
export const refuseUnknownParts = (file: string, text: string, names: ReadonlySet<string>): void => {
  const marked = [...text.matchAll(/^\[\/\/\]: # \((.+): written by pnpm generate\)$/gm)].map(([, name = '']) => name);
  const unknown = marked.find((name) => !names.has(name));
  if (unknown !== undefined) {
    throw new Error(
      `Take this out of ${file}, with all up to \`${closing(unknown)}\`: nobody writes ${opening(unknown)}`,
    );
  }
};
