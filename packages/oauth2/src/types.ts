import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import {
  asConfiguredClient,
  configuredClient,
  connectorConfig,
  requiredText,
  scope,
  trustUnverifiedEmail,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { defaultProfileMap } from './constant.ts';

const endpoint = (label: string) => ({
  guard: requiredText.pipe(z.string().url()),
  formItem: { type: ConnectorConfigFormItemType.Text, label, required: true, placeholder: 'https://' } as const,
});

const fields = connectorConfig({
  authorizationEndpoint: endpoint('Authorization Endpoint'),
  tokenEndpoint: endpoint('Token Endpoint'),
  userInfoEndpoint: endpoint('User Info Endpoint'),
  ...configuredClient,
  scope,
  profileMap: {
    guard: z.record(z.string()).optional(),
    formItem: {
      type: ConnectorConfigFormItemType.Json,
      label: 'Profile Map',
      required: false,
      defaultValue: defaultProfileMap,
      description: 'Where the user info answer keeps each value: a key, or a path such as `data.user.id`.',
    },
  },
  trustUnverifiedEmail,
  customConfig: {
    guard: z.record(z.string()).optional(),
    formItem: {
      type: ConnectorConfigFormItemType.Json,
      label: 'Custom Config',
      required: false,
      defaultValue: {},
      description: 'Further parameters of the authorization and token requests.',
    },
  },
});

export const config = { ...fields, guard: fields.guard.transform(asConfiguredClient) };

export type Config = z.infer<typeof config.guard>;
