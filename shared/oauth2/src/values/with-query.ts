/**
 * A URL with parameters set in its query, in place of any of the same names.
 *
 * @param url an absolute URL; what else its query holds stays.
 * @param parameters names and plain values.
 */
export const withQuery = (url: string, parameters: Readonly<Record<string, string>> = {}): string => {
  const result = new URL(url);
  for (const [name, value] of Object.entries(parameters)) result.searchParams.set(name, value);
  return result.href;
};
