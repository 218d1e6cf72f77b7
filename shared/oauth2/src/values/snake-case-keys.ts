/**
 * The same values under their wire names: `loginHint` becomes `login_hint`. Administrators write parameters in either
 * spelling.
 */
export const snakeCaseKeys = (values: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key.replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
