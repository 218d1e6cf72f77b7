import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { client, connectorConfig, optionalText, requiredText, userId } from '@logto-social/oauth2';
import { z } from 'zod';
import { defaultSite } from './constant.ts';

export const config = connectorConfig({
  ...client,
  key: {
    guard: requiredText,
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'API key',
      required: true,
      description: 'Goes along with every access token. Stack Exchange does not count it a secret.',
    },
  },
  site: {
    guard: z
      .string()
      .trim()
      .optional()
      .transform((site) => site || defaultSite),
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Site',
      required: false,
      defaultValue: defaultSite,
      description: 'The site that name and picture are taken from, which the user must have an account on.',
    },
  },
});

/** https://api.stackexchange.com/docs/types/user */
const user = z.object({ account_id: userId, display_name: optionalText, profile_image: optionalText });
export const profileGuard = z.object({ items: z.tuple([user]) });
