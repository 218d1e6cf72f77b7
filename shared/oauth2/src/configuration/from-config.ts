/** A fixed value, or one that an administrator's configuration decides (a tenant, a self-managed host). */
export type FromConfig<Config, Value> = Value | ((config: Config) => Value | Promise<Value>);

/** The value that a {@link FromConfig} stands for under this configuration. */
export const fromConfig = async <Config, Value extends string | object | undefined>(
  value: FromConfig<Config, Value>,
  config: Config,
): Promise<Value> => (typeof value === 'function' ? value(config) : value);
