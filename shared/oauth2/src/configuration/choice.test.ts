import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { choice } from './choice.ts';

const { guard, formItem } = choice('Region', { eu: 'Europe', us: 'America' }, 'Where the account is.');

test('holds one of its values, and the first where none is given', () => {
  expect(guard.parse('us')).toBe('us');
  expect(guard.parse(undefined)).toBe('eu');
});

test.each(['', 'asia', null, ['us']])('holds no other: %j', (value) => {
  expect(guard.safeParse(value).success).toBe(false);
});

test('shows each by its title', () => {
  expect(formItem).toEqual({
    type: ConnectorConfigFormItemType.Select,
    label: 'Region',
    required: false,
    defaultValue: 'eu',
    selectItems: [
      { value: 'eu', title: 'Europe' },
      { value: 'us', title: 'America' },
    ],
    description: 'Where the account is.',
  });
});
