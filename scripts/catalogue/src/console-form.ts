import { type ConnectorMetadata, ConnectorConfigFormItemType as Type, validateConfig } from '@logto/connector-kit';
import type { z } from 'zod';

type FormItem = NonNullable<ConnectorMetadata['formItems']>[number];

/** A configuration, or what a form holds in its place: JSON as text, and everything else as it is. */
export type Values = Readonly<Record<string, unknown>>;

/** Of several lines, one: a scope is stored with spaces between its words. */
const oneLine = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

/** What a field makes of a value that it is given or that is typed into it. */
const held = (item: FormItem, value: unknown): unknown => {
  if (item.type === Type.Number) return value === undefined || value === '' ? Number.NaN : Number(value);
  if (item.type !== Type.Text && item.type !== Type.MultilineText) return value;
  const text = value === undefined ? '' : String(value);
  return item.type === Type.MultilineText && item.key === 'scope' ? oneLine(text) : text;
};

/** Whether the form shows a field. What it does not show keeps its value. */
const isShown = ({ showConditions = [] }: FormItem, values: Values) =>
  showConditions.every(({ targetKey, expectValue }) => values[targetKey] === expectValue);

/**
 * The form as Logto's console opens it.
 *
 * @param stored the configuration; none where the connector is new, which alone begins with default values.
 * @see https://github.com/logto-io/logto/blob/master/packages/console/src/utils/connector-form.ts
 * @see https://github.com/logto-io/logto/blob/master/packages/console/src/components/ConnectorForm/ConfigForm/ConfigFormFields/index.tsx
 */
export const openForm = (form: readonly FormItem[], stored?: Values): Values => {
  const initial = ({ key, type, defaultValue }: FormItem) => {
    const empty = type === Type.Json ? {} : type === Type.MultiSelect ? [] : undefined;
    const value = stored ? (stored[key] ?? empty) : defaultValue;
    return type === Type.Json ? JSON.stringify(value, null, 2) : value;
  };
  const values = Object.fromEntries(form.map((item) => [item.key, initial(item)]));
  return Object.fromEntries(
    form.map((item) => [item.key, isShown(item, values) ? held(item, values[item.key]) : values[item.key]]),
  );
};

/** The form after something was typed into a field, or chosen. A field of one line drops line breaks, as browsers do. */
export const typeInto = (item: FormItem, values: Values, value: unknown): Values => ({
  ...values,
  [item.key]: held(item, item.type === Type.Text ? String(value).replace(/[\r\n]/g, '') : value),
});

const parsed = (item: FormItem, value: unknown): unknown => {
  if (item.type === Type.Number) return Number(value);
  return item.type === Type.Json ? JSON.parse(String(value)) : value;
};

const read = (form: readonly FormItem[], values: Values, isKept: (value: unknown) => boolean): Values =>
  Object.fromEntries(
    form
      .filter(({ key }) => isKept(values[key]) && !Number.isNaN(values[key]))
      .map((item) => [item.key, parsed(item, values[item.key])]),
  );

const isEmpty = (value: unknown) =>
  value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** What is left of a value without all that is empty inside it. */
const withoutEmpty = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, withoutEmpty(item)])
      .filter(([, item]) => !isEmpty(item)),
  );
};

/** What the host stores of what it is sent: nothing that is empty, and only what the connector accepts. */
const stored = (config: Values, guard: z.ZodTypeAny): Values => {
  const sent: Values = JSON.parse(JSON.stringify(config));
  validateConfig(sent, guard);
  return Object.fromEntries(
    Object.entries(sent)
      .map(([key, value]) => [key, withoutEmpty(value)])
      .filter(([, value]) => !isEmpty(value)),
  );
};

/**
 * The configuration that is stored when a new connector is saved.
 *
 * @throws ConnectorError where the connector refuses it.
 * @see https://github.com/logto-io/logto/blob/master/packages/console/src/pages/Connectors/Guide/index.tsx
 * @see https://github.com/logto-io/logto/blob/master/packages/core/src/routes/connector/index.ts
 */
export const saveNew = (form: readonly FormItem[], values: Values, guard: z.ZodTypeAny): Values =>
  stored(
    read(form, values, (value) => value !== ''),
    guard,
  );

/**
 * The configuration that is stored when changes to a connector are saved: what the form does not know stays, and what is
 * empty, zero or off is left out.
 *
 * @throws ConnectorError where the connector refuses it.
 * @see https://github.com/logto-io/logto/blob/master/packages/console/src/pages/ConnectorDetails/ConnectorContent/index.tsx
 */
export const saveChanges = (form: readonly FormItem[], values: Values, before: Values, guard: z.ZodTypeAny): Values => {
  const config = { ...before, ...read(form, values, () => true) };
  return stored(Object.fromEntries(Object.entries(config).filter(([, value]) => value)), guard);
};
