import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { z } from 'zod';

/**
 * A key with a closed list of values, the first of which is the default.
 *
 * @param titles how the form shows each value.
 */
export const choice = <Value extends string>(label: string, titles: Record<Value, string>, description: string) => {
  // `Object.keys` forgets which keys a record has.
  const [defaultValue, ...others] = Object.keys(titles) as [Value, ...Value[]];
  const selectItems = [defaultValue, ...others].map((value) => ({ value, title: titles[value] }));
  const type = ConnectorConfigFormItemType.Select as const;
  const formItem = { type, label, required: false, defaultValue, selectItems, description };
  return { guard: z.enum([defaultValue, ...others]).default(defaultValue), formItem };
};
