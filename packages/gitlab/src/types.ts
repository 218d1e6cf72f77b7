import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { clientId, clientSecret, connectorConfig, providerUrl, scope } from '@logto-social/oauth2';
import { z } from 'zod';
import { gitlabDotCom } from './constant.ts';

/** GitLab writes its own URL, the issuer of its ID tokens, without a slash at the end. */
const instanceUrl = {
  guard: z
    .string()
    .optional()
    .transform((url = '') => url.trim().replace(/([^/])\/+$/, '$1') || gitlabDotCom)
    .pipe(providerUrl),
  formItem: {
    type: ConnectorConfigFormItemType.Text,
    label: 'Instance URL',
    required: false,
    placeholder: gitlabDotCom,
    description:
      'The URL of a self-managed instance, as its users see it. Never change it once people have signed in: every instance numbers its users from 1.',
  } as const,
};

export const config = connectorConfig({ clientId, clientSecret, instanceUrl, scope });
export type Config = z.infer<typeof config.guard>;
