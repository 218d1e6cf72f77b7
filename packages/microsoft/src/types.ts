import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import {
  clientId,
  clientSecret,
  connectorConfig,
  optionalText,
  prompts,
  requiredText,
  scope,
  trustUnverifiedEmail,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { type Cloud, cloudAt } from './cloud.ts';
import { defaultCloudInstance } from './constant.ts';
import { isTenant } from './tenant.ts';

export const config = connectorConfig({
  clientId,
  clientSecret,
  cloudInstance: {
    guard: z
      .string()
      .default(defaultCloudInstance)
      .transform((address, context): Cloud => {
        const cloud = cloudAt(address);
        if (cloud) return cloud;
        context.addIssue({
          code: 'custom',
          message: 'Enter the address of a Microsoft cloud or of an external tenant.',
        });
        return z.NEVER;
      }),
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Cloud Instance',
      required: true,
      defaultValue: defaultCloudInstance,
      description: 'The address of the cloud that the application is registered in, or of the external tenant.',
    },
  },
  tenantId: {
    guard: requiredText
      .toLowerCase()
      .refine(isTenant, 'Enter the ID or a domain of a tenant, common, organizations or consumers.'),
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Tenant ID',
      required: true,
      placeholder: '<tenant-id>, common, organizations or consumers',
      description:
        'Whose accounts may sign in: the directory (tenant) ID or a domain of one tenant, `common`, `organizations` or `consumers`.',
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
export const claimsGuard = z.object({
  email: optionalText,
  // A Boolean by its documentation; `1` and `"1"` come as well.
  xms_edov: z.unknown().transform((value) => value === 1 || value === '1' || value),
});

/** https://learn.microsoft.com/en-us/graph/api/resources/user#properties */
export const profileGuard = z.object({ id: userId, displayName: optionalText });
