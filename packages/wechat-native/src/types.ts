import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import {
  appAsClient,
  appId,
  appSecret,
  type ConfigField,
  connectorConfig,
  optionalProviderUrl,
} from '@logto-social/oauth2';
import type { z } from 'zod';

const universalLinks = {
  guard: optionalProviderUrl,
  formItem: {
    type: ConnectorConfigFormItemType.Text,
    label: 'Universal Links',
    required: false,
    placeholder: '<universal-links>',
    description: 'What the mobile application has under Universal Links. Only apps for iOS need it.',
  },
} satisfies ConfigField;

const fields = connectorConfig({ appId, appSecret, universalLinks });

export const config = { ...fields, guard: fields.guard.transform(appAsClient) };
export type Config = z.infer<typeof config.guard>;
