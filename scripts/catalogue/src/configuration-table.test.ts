import { ConnectorConfigFormItemType as Type } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { configurationTable } from './configuration-table.ts';

const rowsOf = (...form: Parameters<typeof configurationTable>[0]) => configurationTable(form).split('\n').slice(2);

test('a key stands with its label, and with what the form says of it', () => {
  const clientId = {
    key: 'clientId',
    label: 'Client ID',
    type: Type.Text,
    required: true,
    description: 'The ID',
  } as const;
  expect(rowsOf(clientId)).toEqual(['| Client ID | `clientId` | yes | The ID. |']);
});

test('a switch says whether it is on, and a choice what there is to choose', () => {
  expect(
    rowsOf(
      { key: 'trust', label: 'Trust', type: Type.Switch, defaultValue: false, description: 'Believe it.' },
      {
        key: 'region',
        label: 'Region',
        type: Type.Select,
        required: true,
        defaultValue: 'eu',
        selectItems: [
          { value: 'eu', title: 'Europe' },
          { value: 'us', title: 'America' },
        ],
        description: 'Where it is.',
      },
      {
        key: 'prompts',
        label: 'Prompts',
        type: Type.MultiSelect,
        selectItems: [{ value: 'login' }, { value: 'none' }],
      },
    ),
  ).toEqual([
    '| Trust | `trust` | no | Believe it. Off by default. |',
    '| Region | `region` | no | Where it is. One of **Europe**, **America**. The default is **Europe**. |',
    '| Prompts | `prompts` | no | Any of `login`, `none`. |',
  ]);
});

test('what the form asks for only beside a switch is required with it', () => {
  const [, row] = rowsOf(
    { key: 'sign', label: 'Sign', type: Type.Switch, defaultValue: false, description: 'Sign.' },
    {
      key: 'privateKey',
      label: 'Private Key',
      type: Type.MultilineText,
      required: true,
      showConditions: [{ targetKey: 'sign', expectValue: true }],
      description: 'In PEM.',
    },
  );
  expect(row).toBe('| Private Key | `privateKey` | with **Sign** | In PEM. |');
});

test('angle brackets are no HTML', () => {
  const url = {
    key: 'url',
    label: 'URL',
    type: Type.Text,
    description: 'Such as https://<host>/a, or `<host>`.',
  } as const;
  expect(rowsOf(url)).toEqual(['| URL | `url` | no | Such as `https://<host>/a`, or `<host>`. |']);
});
