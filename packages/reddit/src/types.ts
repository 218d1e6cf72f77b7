import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({
  ...client,
  duration: {
    guard: z.enum(['temporary', 'permanent']).optional().default('temporary'),
    formItem: {
      type: ConnectorConfigFormItemType.Select,
      label: 'Duration',
      required: false,
      description: 'How long the access lasts.',
      defaultValue: 'temporary',
      selectItems: [
        { value: 'temporary', title: 'Temporary: one hour' },
        { value: 'permanent', title: 'Permanent: with a refresh token' },
      ],
    },
  },
});

export const profileGuard = z.object({
  id: userId,
  name: optionalText,
  icon_img: optionalText,
});
