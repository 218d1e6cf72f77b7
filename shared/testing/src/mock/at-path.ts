/** The value with the one at a path replaced; `undefined` takes it out. */
export const withValueAt = (value: unknown, [head = '', ...rest]: readonly string[], replacement: unknown): unknown => {
  const next = (inner: unknown) => (rest.length > 0 ? withValueAt(inner, rest, replacement) : replacement);
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === head ? next(item) : item));
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing at ${head}`);
  return { ...value, [head]: next(Object.entries(value).find(([key]) => key === head)?.[1]) };
};

/** The value with the one at a dotted path replaced; `undefined` takes it out. */
export const withPath = (value: unknown, path: string, replacement: unknown): unknown =>
  withValueAt(value, path.split('.'), replacement);

/** The value at a dotted path; undefined where there is none. */
export const valueAtPath = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => Object(inner)[key], value);
