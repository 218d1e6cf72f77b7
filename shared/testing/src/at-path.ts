/** The value with the one at a dotted path replaced; `undefined` takes it out. */
export const withPath = (value: unknown, path: string, replacement: unknown): unknown => {
  const [head = '', ...rest] = path.split('.');
  const next = (inner: unknown) => (rest.length > 0 ? withPath(inner, rest.join('.'), replacement) : replacement);
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === head ? next(item) : item));
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing at ${path}`);
  return { ...value, [head]: next(Object.entries(value).find(([key]) => key === head)?.[1]) };
};
