import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import {
  clientId,
  clientSecret,
  connectorConfig,
  prompts,
  providerUrl,
  requiredText,
  scope,
  trustUnverifiedEmail,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { defaultCloudInstance } from './constant.ts';

export const config = connectorConfig({
  clientId,
  clientSecret,
  cloudInstance: {
    guard: providerUrl.optional().default(defaultCloudInstance),
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Cloud Instance',
      required: true,
      defaultValue: defaultCloudInstance,
      description: 'The address of the cloud that the application is registered in.',
    },
  },
  tenantId: {
    guard: requiredText,
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Tenant ID',
      required: true,
      placeholder: '<tenant-id>, common, organizations or consumers',
      description: 'Whose accounts may sign in: the directory (tenant) ID, `common`, `organizations` or `consumers`.',
    },
  },
  prompts: prompts('none', 'login', 'consent', 'select_account'),
  scopes: {
    guard: scope.guard,
    formItem: {
      ...scope.formItem,
      label: 'Scopes',
      description: 'Scopes to ask for besides the default ones, separated by spaces.',
    },
  },
  trustUnverifiedEmail: {
    guard: trustUnverifiedEmail.guard,
    formItem: {
      ...trustUnverifiedEmail.formItem,
      description:
        'Use the email claim although nobody verified it. Only for a single tenant whose administrators you trust: any tenant can write any address, so the switch has no effect for common, organizations and consumers.',
    },
  },
});

export type Config = z.infer<typeof config.guard>;

/** https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference */
export const claimsGuard = z.object({ email: z.string().nullish(), xms_edov: z.unknown() });

export const profileGuard = z.object({ id: userId, displayName: z.string().nullish() });
