import { ConnectorConfigFormItemType, type ConnectorMetadata } from '@logto/connector-kit';
import { markdownTable } from './markdown-table.ts';

type FormItem = NonNullable<ConnectorMetadata['formItems']>[number];

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Plain text as Markdown: a word with angle brackets is code, or else it would be HTML. */
const escaped = (text: string) =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/\S*<\S*[^\s.,;:]/g, '`$&`')))
    .join('');

const choices = (item: FormItem): { value: string; title?: string | undefined }[] =>
  'selectItems' in item ? item.selectItems : [];

const titleOf = (item: FormItem, value: unknown) => choices(item).find((choice) => choice.value === value)?.title;

/** A choice as the form shows it; one that has no other name than its value is code. */
const shown = (value: string, title: string | undefined) =>
  title && title !== value ? `**${title}**` : `\`${value}\``;

const oneOf = (item: FormItem): string => {
  const values = choices(item).map(({ value, title }) => shown(value, title));
  if (values.length === 0) return '';
  return `${item.type === ConnectorConfigFormItemType.MultiSelect ? 'Any of' : 'One of'} ${values.join(', ')}.`;
};

const byDefault = (item: FormItem): string => {
  const { defaultValue } = item;
  if (item.type === ConnectorConfigFormItemType.Switch) return defaultValue ? 'On by default.' : 'Off by default.';
  if (typeof defaultValue !== 'string' && typeof defaultValue !== 'number') return '';
  return `The default is ${shown(`${defaultValue}`, titleOf(item, defaultValue))}.`;
};

const need = (item: FormItem, form: readonly FormItem[]): string => {
  if (!item.required || item.defaultValue !== undefined) return 'no';
  const switches = item.showConditions?.map(({ targetKey }) => form.find(({ key }) => key === targetKey)?.label) ?? [];
  return switches.length > 0 ? `with **${switches.join('**, **')}**` : 'yes';
};

/** The table that explains the keys of a configuration, from the form that asks for them. */
export const configurationTable = (form: readonly FormItem[]): string =>
  markdownTable(
    ['Field', 'Key', 'Required', 'Meaning'],
    form.map((item) => [
      item.label,
      `\`${item.key}\``,
      need(item, form),
      [item.description ? escaped(sentence(item.description)) : '', oneOf(item), byDefault(item)]
        .filter(Boolean)
        .join(' '),
    ]),
  );
