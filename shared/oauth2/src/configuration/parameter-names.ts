/** A provider's own names for the standard's parameters, such as `{ client_id: 'appid' }`. */
export type ParameterNames = Readonly<Record<string, string>>;

const renamed = <Value>(values: Readonly<Record<string, Value>>, names: ReadonlyMap<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [names.get(name) ?? name, value]));

/** Values under the provider's names; those that it names as the standard does stay. */
export const inItsNames = <Value>(values: Readonly<Record<string, Value>>, names: ParameterNames = {}) =>
  renamed(values, new Map(Object.entries(names)));

/** Values under the standard's names: {@link inItsNames} the other way round. */
export const inStandardNames = <Value>(values: Readonly<Record<string, Value>>, names: ParameterNames = {}) =>
  renamed(values, new Map(Object.entries(names).map(([standard, own]) => [own, standard])));
