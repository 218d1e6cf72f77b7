import { clientId, clientSecret, connectorConfig, scope, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, scope });

export const profileGuard = z.object({
  data: z.object({
    id: userId,
    attributes: z.object({
      full_name: z.string().nullish(),
      image_url: z.string().nullish(),
      email: z.string().nullish(),
      is_email_verified: z.unknown(),
    }),
  }),
});
