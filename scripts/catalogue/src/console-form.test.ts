import { generateKeyPairSync } from 'node:crypto';
import { ConnectorConfigFormItemType as Type } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { openForm, saveChanges, saveNew, typeInto, type Values } from './console-form.ts';
import { connectorOf, mockOf, providers } from './providers.ts';

const subjectOf = async (provider: string) => {
  const [{ metadata, configGuard }, { config }] = await Promise.all([connectorOf(provider), mockOf(provider)]);
  const form = metadata.formItems ?? [];
  return {
    form,
    config,
    create: (values: Values) => saveNew(form, values, configGuard),
    change: (values: Values, before: Values) => saveChanges(form, values, before, configGuard),
    /** What the connector makes of a configuration; what is off is as if it were not there. */
    meaning: (stored: Values): unknown =>
      JSON.parse(JSON.stringify(configGuard.parse(stored)), (_, value) => (value === false ? undefined : value)),
  };
};

type Subject = Awaited<ReturnType<typeof subjectOf>>;
type FormItem = Subject['form'][number];

/** What an administrator types for a value: JSON as text. */
const asTyped = (value: unknown) =>
  typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : value;

/** What a field is emptied by. */
const nothing = ({ type }: FormItem): unknown => {
  if (type === Type.Switch) return false;
  if (type === Type.MultiSelect) return [];
  return type === Type.Json ? '{}' : '';
};

/** The form of a new connector, with a configuration typed into it. */
const filled = ({ form }: Subject, config: Values): Values =>
  form
    .filter(({ key }) => key in config)
    .reduce((values, item) => typeInto(item, values, asTyped(config[item.key])), openForm(form));

const pem = { publicKey: { type: 'spki', format: 'pem' }, privateKey: { type: 'pkcs8', format: 'pem' } } as const;
const rsa = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: pem.publicKey,
  privateKeyEncoding: pem.privateKey,
});
const elliptic = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: pem.publicKey,
  privateKeyEncoding: pem.privateKey,
});

/** Values of the fields that accept few. */
const special: Readonly<Record<string, string>> = {
  'alipay-native alipayPublicKey': rsa.publicKey,
  'alipay-native privateKey': rsa.privateKey,
  'alipay-web alipayPublicKey': rsa.publicKey,
  'alipay-web privateKey': rsa.privateKey,
  'apple privateKey': elliptic.privateKey,
  'microsoft cloudInstance': 'https://login.microsoftonline.us',
  'microsoft tenantId': 'organizations',
  'shopify shop': 'other.myshopify.com',
};

/** Another value than the present one that an administrator may enter. */
const another = (item: FormItem, present: unknown): unknown => {
  if (item.type === Type.Switch) return present !== true;
  if (item.type === Type.Number) return Number(present || 0) + 1;
  if (item.type === Type.Select) return item.selectItems.find(({ value }) => value !== present)?.value ?? present;
  if (item.type === Type.MultiSelect) return item.selectItems.slice(-1).map(({ value }) => value);
  if (item.type === Type.Json) return item.key === 'profileMap' ? '{ "id": "other.id" }' : '{}';
  if (/certificate|metadata/i.test(item.key)) return `${present}\n`;
  // Whatever an instance or issuer must look like, the configured one does, with a slash at its end as without.
  if (item.key === 'instanceUrl' && present) return `${present}/`;
  return /(endpoint|instance|issuer|links|ur[il])$/i.test(item.key) ? 'https://other.example.com/path' : 'other';
};

describe.each(providers)('packages/%s', (provider) => {
  test('is stored as it was entered, and opened and saved again it stays so', async () => {
    const subject = await subjectOf(provider);
    const { form, config, create, change, meaning } = subject;
    const first = create(filled(subject, config));
    expect(first).toMatchObject(config);
    const second = change(openForm(form, first), first);
    expect(meaning(second)).toEqual(meaning(first));
    expect(change(openForm(form, second), second)).toEqual(second);
  });

  test('comes back as it was changed, field by field', async () => {
    const subject = await subjectOf(provider);
    const { form, config, create, change } = subject;
    const before = create(filled(subject, config));
    for (const item of form.filter(({ showConditions }) => !showConditions)) {
      const opened = openForm(form, before);
      const typed = typeInto(item, opened, special[`${provider} ${item.key}`] ?? another(item, opened[item.key]));
      const after = change(typed, before);
      expect(openForm(form, after)[item.key] || false, item.key).toEqual(
        item.type === Type.Json ? JSON.stringify(JSON.parse(String(typed[item.key])), null, 2) : typed[item.key],
      );
    }
  });

  test('takes back what was changed: an optional field can be emptied', async () => {
    const subject = await subjectOf(provider);
    const { form, config, create, change, meaning } = subject;
    const optional = form.filter(
      ({ key, type, required, showConditions }) =>
        !required && !showConditions && !(key in config) && type !== Type.Select,
    );
    const before = create(filled(subject, config));
    for (const item of optional) {
      const value = special[`${provider} ${item.key}`] ?? another(item, before[item.key]);
      const changed = change(typeInto(item, openForm(form, before), value), before);
      const emptied = change(typeInto(item, openForm(form, changed), nothing(item)), changed);
      expect(emptied, item.key).not.toHaveProperty(item.key);
      const { [item.key]: _, ...without } = before;
      expect(meaning(emptied), item.key).toEqual(meaning(without));
    }
  });

  test('keeps what its form hides', async () => {
    const subject = await subjectOf(provider);
    const { form, config, create, change, meaning } = subject;
    const conditions = form.flatMap(({ showConditions = [] }) => showConditions);
    const before = create(filled(subject, config));
    for (const { targetKey, expectValue } of conditions) {
      const item = form.find(({ key }) => key === targetKey);
      if (!item) return expect.fail(`A field is shown by ${targetKey}, which is none.`);
      const shown = form.filter(({ showConditions }) => showConditions?.some((one) => one.targetKey === targetKey));
      const filledIn = shown
        .filter(({ type }) => type !== Type.Select)
        .reduce(
          (values, one) => typeInto(one, values, /privateKey$/i.test(one.key) ? rsa.privateKey : ''),
          typeInto(item, openForm(form, before), expectValue),
        );
      const revealed = change(filledIn, before);
      const hidden = change(typeInto(item, openForm(form, revealed), before[targetKey] ?? false), revealed);
      const { [targetKey]: _, ...rest } = hidden;
      expect(rest, targetKey).toMatchObject(
        Object.fromEntries(shown.filter(({ key }) => revealed[key]).map(({ key }) => [key, revealed[key]])),
      );
      expect(() => meaning(hidden), targetKey).not.toThrow();
    }
  });
});

test.each(['oauth2', 'saml'])('%s refuses an empty place for a value, which Logto would drop', async (provider) => {
  const subject = await subjectOf(provider);
  const before = subject.create(filled(subject, subject.config));
  const item = subject.form.find(({ key }) => key === 'profileMap') ?? expect.fail('There is no profile map.');
  const typed = typeInto(item, openForm(subject.form, before), '{ "phone": "" }');
  expect(() => subject.change(typed, before)).toThrow(/profileMap/);
});

test('a zero is dropped from a form that is opened again', async () => {
  const subject = await subjectOf('saml');
  const timeout = subject.form.find(({ key }) => key === 'timeout') ?? expect.fail('There is no timeout.');
  const before = subject.create(typeInto(timeout, filled(subject, subject.config), '0'));
  expect(before.timeout).toBe(0);
  expect(subject.change(openForm(subject.form, before), before)).not.toHaveProperty('timeout');
});
