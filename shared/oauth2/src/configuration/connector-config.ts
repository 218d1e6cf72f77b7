import { ConnectorConfigFormItemType, type ConnectorMetadata } from '@logto/connector-kit';
import { z } from 'zod';

/** The keys that shared code reads from any configuration. */
export type ClientConfig = {
  clientId: string;
  scope?: string | undefined;
  trustUnverifiedEmail?: boolean | undefined;
};

type FormItem = NonNullable<ConnectorMetadata['formItems']>[number];
type WithoutKey<Item> = Item extends { key: string } ? Omit<Item, 'key'> : never;

/** One key of a connector's configuration: what it may hold, and how the console asks for it. */
export type ConfigField<Guard extends z.ZodTypeAny = z.ZodTypeAny> = {
  guard: Guard;
  formItem: WithoutKey<FormItem>;
};

/** A connector's configuration: the guard that the host validates with, and the form that it shows. */
export type ConnectorConfig<Config> = {
  guard: z.ZodType<Config, z.ZodTypeDef, unknown>;
  formItems: FormItem[];
};

type GuardShape<Fields> = { [Key in keyof Fields]: Fields[Key] extends ConfigField<infer Guard> ? Guard : never };

const guardShape = <Fields extends Record<string, ConfigField>>(fields: Fields) =>
  // `Object.fromEntries` forgets which key had which value; the mapped type says what it cannot.
  Object.fromEntries(Object.entries(fields).map(([key, { guard }]) => [key, guard])) as GuardShape<Fields>;

/**
 * Makes the guard and the form of a configuration from one list of fields, so that the two cannot name different keys.
 * Keys that no field names are ignored: a configuration of Logto's own connector may hold some that have no meaning here.
 *
 * @param fields the keys, in the order of the form.
 */
export const connectorConfig = <Fields extends Record<string, ConfigField>>(fields: Fields) => ({
  guard: z.object(guardShape(fields)),
  formItems: Object.entries(fields).map(([key, { formItem }]): FormItem => ({ ...formItem, key })),
});

/** A text that must be there; what a paste leaves around it is trimmed. */
export const requiredText = z.string().trim().min(1);

/** The public name of the client at the provider (RFC 6749 §2.2). */
export const clientId = {
  guard: requiredText,
  formItem: {
    type: ConnectorConfigFormItemType.Text,
    label: 'Client ID',
    required: true,
    placeholder: '<client-id>',
    description: 'The name of your application at the provider.',
  },
} satisfies ConfigField;

/** The secret that the client shares with the provider (RFC 6749 §2.3.1). */
export const clientSecret = {
  guard: requiredText,
  formItem: {
    type: ConnectorConfigFormItemType.Text,
    label: 'Client Secret',
    required: true,
    placeholder: '<client-secret>',
    isConfidential: true,
    description: 'The secret that the provider issued for your application.',
  },
} satisfies ConfigField;

/** What some providers call the client ID. */
export const appId = {
  guard: clientId.guard,
  formItem: { ...clientId.formItem, label: 'App ID', placeholder: '<app-id>' },
} satisfies ConfigField;

/** What some providers call the client secret. */
export const appSecret = {
  guard: clientSecret.guard,
  formItem: { ...clientSecret.formItem, label: 'App Secret', placeholder: '<app-secret>' },
} satisfies ConfigField;

/**
 * The configuration of an app under the names of a client, which shared code reads. It goes behind the guard:
 * `{ ...fields, guard: fields.guard.transform(appAsClient) }`.
 */
export const appAsClient = <App extends { appId: string; appSecret: string }>({ appId, appSecret, ...rest }: App) => ({
  ...rest,
  clientId: appId,
  clientSecret: appSecret,
});

/** The scope to ask for in place of the connector's default (RFC 6749 §3.3). */
export const scope = {
  guard: z.string().optional(),
  formItem: {
    type: ConnectorConfigFormItemType.MultilineText,
    label: 'Scope',
    required: false,
    placeholder: '<scope> <scope>',
    description: 'Scopes to ask for in place of the default ones, separated by spaces.',
  },
} satisfies ConfigField;

/** The keys of a client that has a secret, as most providers want them. */
export const client = { clientId, clientSecret, scope };

/** The administrator's choice to believe the addresses of a provider that does not vouch for them. */
export const trustUnverifiedEmail = {
  guard: z.boolean().optional(),
  formItem: {
    type: ConnectorConfigFormItemType.Switch,
    label: 'Trust unverified email',
    required: false,
    defaultValue: false,
    description:
      'Use the address although the provider does not vouch for it. Whoever can set an address there can then take over the account that has it.',
  },
} satisfies ConfigField;

/** The way out for a provider that refuses parameters which it does not know, PKCE's among them (RFC 7636). */
export const disablePkce = {
  guard: z.boolean().optional(),
  formItem: {
    type: ConnectorConfigFormItemType.Switch,
    label: 'Disable PKCE',
    required: false,
    defaultValue: false,
    description:
      'Only for a provider that refuses `code_challenge` or `code_verifier`. Without PKCE nothing but `state` keeps somebody from completing a sign-in with a code that they stole.',
  },
} satisfies ConfigField;

/** A field that means something of its own at a provider, in that provider's terms. */
export const described = <Field extends ConfigField>(field: Field, description: string) => ({
  ...field,
  formItem: { ...field.formItem, description },
});

/**
 * Which pages the provider shows again even to somebody who has been there (`prompt`, OpenID Connect Core §3.1.2.1).
 *
 * @param values the ones that the provider knows.
 */
export const prompts = <Value extends string>(...values: [Value, ...Value[]]) =>
  ({
    guard: z.array(z.enum(values)).optional(),
    formItem: {
      type: ConnectorConfigFormItemType.MultiSelect,
      label: 'Prompts',
      required: false,
      description: 'Which pages the provider shows again, even to somebody who has been there.',
      selectItems: values.map((value) => ({ value })),
    },
  }) satisfies ConfigField;
