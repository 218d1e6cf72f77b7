/** A provider's own names for the standard's parameters, such as `{ client_id: 'appid' }`. */
export type ParameterNames = Readonly<Record<string, string>>;

/** What the provider calls a parameter of the standard. */
export const itsName = (name: string, names: ParameterNames = {}): string =>
  (Object.hasOwn(names, name) && names[name]) || name;

/** Values under the provider's names; those that it names as the standard does stay. */
export const inItsNames = <Value>(values: Readonly<Record<string, Value>>, names?: ParameterNames) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [itsName(name, names), value]));

/** Values under the standard's names: {@link inItsNames} the other way round. */
export const inStandardNames = <Value>(values: Readonly<Record<string, Value>>, names: ParameterNames = {}) =>
  inItsNames(values, Object.fromEntries(Object.entries(names).map(([standard, own]) => [own, standard])));
