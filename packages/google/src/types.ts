import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { client, connectorConfig, prompts } from '@logto-social/oauth2';
import { z } from 'zod';

const googlePrompts = prompts('none', 'consent', 'select_account');

export const config = connectorConfig({
  ...client,
  prompts: { ...googlePrompts, formItem: { ...googlePrompts.formItem, defaultValue: ['select_account'] } },
  offlineAccess: {
    guard: z.boolean().optional(),
    formItem: {
      type: ConnectorConfigFormItemType.Switch,
      label: 'Offline access',
      required: false,
      defaultValue: false,
      description:
        'Ask for a refresh token. Google issues one at the first consent only, unless `consent` is prompted.',
    },
  },
});
