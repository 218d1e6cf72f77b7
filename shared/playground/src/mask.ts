/** What stands in place of a secret. */
export const hidden = '•••';

/** Whether a key or a parameter of this name holds a secret, however it is spelled. */
const isSecretName = (name: string): boolean => {
  const plain = name.replaceAll(/[^a-z]/gi, '').toLowerCase();
  return plain === 'code' || /(secret|token|verifier|assertion|password|privatekey|apikey|sig)$/.test(plain);
};

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** Every text that a value keeps under the name of a secret, however deep. */
export const secretsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (isSecretName(name) ? textsOf(inner) : secretsIn(inner)));
};

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const maskText = (text: string, secrets: readonly string[]): string => {
  const withoutParameters = text.replaceAll(/([?&#])([^?&#=\s]+)=[^&#\s]*/g, (whole, before: string, name: string) =>
    isSecretName(decode(name)) ? `${before}${name}=${hidden}` : whole,
  );
  return secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .reduce((masked, secret) => masked.replaceAll(secret, hidden), withoutParameters);
};

const maskValue = (value: unknown, secrets: readonly string[]): unknown => {
  if (typeof value === 'string') return maskText(value, secrets);
  if (Array.isArray(value)) return value.map((item) => maskValue(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isSecretName(name) && textsOf(inner).length > 0 ? hidden : maskValue(inner, secrets),
    ]),
  );
};

/**
 * A value as it may be shown: nothing under the name of a secret, neither as a key nor as a parameter of a URL, and
 * none of the known secrets anywhere else.
 *
 * @param value JSON.
 * @param secrets the texts that are known to be secret.
 */
export const mask = <Value>(value: Value, secrets: readonly string[] = []): Value =>
  // Only texts are replaced, by texts; the type checker cannot follow that through the recursion.
  maskValue(value, secrets) as Value;
