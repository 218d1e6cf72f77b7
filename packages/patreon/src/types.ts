import { clientId, clientSecret, connectorConfig, optional, optionalText, scope, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, scope });

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
