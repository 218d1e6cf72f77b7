import { clientId, clientSecret, connectorConfig, scope, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, scope });

export const profileGuard = z.object({
  data: z.object({
    id: userId,
    name: z.string().nullish(),
    profile_image_url: z.string().nullish(),
    confirmed_email: z.string().nullish(),
  }),
});
