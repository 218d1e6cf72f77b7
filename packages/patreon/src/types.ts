import { client, connectorConfig, optional, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const profileGuard = z.object({
  data: z.object({
    id: userId,
    attributes: optional(
      z.object({
        full_name: optionalText,
        image_url: optionalText,
        email: optionalText,
        is_email_verified: z.unknown(),
      }),
    ),
  }),
});
