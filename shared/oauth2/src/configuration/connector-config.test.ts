import { ConnectorConfigFormItemType, connectorMetadataGuard } from '@logto/connector-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { connectorMetadata } from '../connector/connector-metadata.ts';
import {
  appAsClient,
  appId,
  appSecret,
  clientId,
  clientSecret,
  connectorConfig,
  described,
  prompts,
  requiredText,
  scope,
  trustUnverifiedEmail,
} from './connector-config.ts';

const fields = { clientId, clientSecret, scope, prompts: prompts('login', 'consent'), trustUnverifiedEmail };
const config = connectorConfig(fields);
const valid = { clientId: 'an-id', clientSecret: 'a-secret' };

const accepts = (guard: z.ZodTypeAny, value: unknown) => guard.safeParse(value).success;

describe('guard and form are made from one list', () => {
  test('the form asks for the keys of the guard, in the order of the list', () => {
    const keys = ['clientId', 'clientSecret', 'scope', 'prompts', 'trustUnverifiedEmail'];
    expect(config.formItems.map(({ key }) => key)).toEqual(keys);
    expect(Object.keys(config.guard.shape)).toEqual(keys);
  });

  test('any field of the list is in both', () => {
    const formItem = { type: ConnectorConfigFormItemType.Text, label: 'X', required: true } as const;
    const key = fc.stringMatching(/^[a-z][A-Za-z\d]*$/);
    fc.assert(
      fc.property(fc.uniqueArray(key), (keys) => {
        const list = Object.fromEntries(keys.map((name) => [name, { guard: requiredText, formItem }]));
        const made = connectorConfig(list);
        expect(new Set(made.formItems.map((item) => item.key))).toEqual(new Set(keys));
        const filled = Object.fromEntries(keys.map((name) => [name, 'text']));
        expect(made.guard.parse(filled)).toEqual(filled);
      }),
    );
  });

  test("the form passes the host's guard", () => {
    const metadata = {
      ...connectorMetadata({ provider: 'acme', name: { en: 'Acme' }, description: { en: 'An example.' } }),
      formItems: config.formItems,
    };
    expect(connectorMetadataGuard.safeParse(metadata)).toMatchObject({ success: true });
  });

  test('a field may be explained in the words of a provider, and stays what it is otherwise', () => {
    const channelId = described(clientId, 'The channel ID.');
    expect(channelId).toEqual({
      guard: clientId.guard,
      formItem: { ...clientId.formItem, description: 'The channel ID.' },
    });
  });

  test('the secret is asked for as one', () => {
    expect(config.formItems.find(({ key }) => key === 'clientSecret')).toMatchObject({ isConfidential: true });
  });
});

describe('the guard', () => {
  test('needs the required keys alone', () => {
    expect(config.guard.parse(valid)).toEqual(valid);
  });

  test('keeps the optional ones', () => {
    const full = { ...valid, scope: 'openid email', prompts: ['login' as const], trustUnverifiedEmail: true };
    expect(config.guard.parse(full)).toEqual(full);
  });

  test("ignores keys of Logto's own connector that it has no use for", () => {
    expect(config.guard.parse({ ...valid, authorizationEndpoint: 'https://elsewhere.test' })).toEqual(valid);
  });

  test('trims what a paste leaves around a text', () => {
    expect(config.guard.parse({ clientId: ' an-id\n', clientSecret: '\ta-secret ' })).toEqual(valid);
  });

  test.each([
    ['no client ID', { clientSecret: 'a-secret' }],
    ['an empty client ID', { ...valid, clientId: '' }],
    ['a blank secret', { ...valid, clientSecret: ' \n' }],
    ['a client ID that is no text', { ...valid, clientId: 7 }],
    ['a scope that is no text', { ...valid, scope: ['openid'] }],
    ['a prompt that the provider does not know', { ...valid, prompts: ['select_account'] }],
    ['a switch that is no boolean', { ...valid, trustUnverifiedEmail: 'true' }],
  ])('refuses %s', (_, value) => {
    expect(accepts(config.guard, value)).toBe(false);
  });
});

describe('prompts', () => {
  const field = prompts('login', 'consent');

  test('offers the values that the provider knows', () => {
    expect(field.formItem.selectItems).toEqual([{ value: 'login' }, { value: 'consent' }]);
  });

  test('accepts any of them, none, or nothing', () => {
    expect([['consent', 'login'], [], undefined].map((value) => accepts(field.guard, value))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('the switch for unverified addresses', () => {
  test('is off until somebody turns it on', () => {
    expect(trustUnverifiedEmail.formItem.defaultValue).toBe(false);
    expect(config.guard.parse(valid).trustUnverifiedEmail).toBeUndefined();
  });
});

describe('an app', () => {
  const fields = connectorConfig({ appId, appSecret, scope });
  const guard = fields.guard.transform(appAsClient);

  test('is asked for as one, and read as a client', () => {
    expect(fields.formItems.map(({ key, label }) => [key, label])).toEqual([
      ['appId', 'App ID'],
      ['appSecret', 'App Secret'],
      ['scope', 'Scope'],
    ]);
    expect(guard.parse({ appId: ' an-id ', appSecret: 'a-secret', scope: 'read' })).toEqual({
      clientId: 'an-id',
      clientSecret: 'a-secret',
      scope: 'read',
    });
  });

  test('has a secret that the console hides', () => {
    expect(fields.formItems[1]).toMatchObject({ isConfidential: true });
  });

  test('that lacks something is told by the name in the form', () => {
    expect(guard.safeParse({ appId: 'an-id' }).error?.issues[0]?.path).toEqual(['appSecret']);
  });
});
