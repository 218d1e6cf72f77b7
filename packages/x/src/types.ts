import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const profileGuard = z.object({
  data: z.object({
    id: userId,
    name: optionalText,
    profile_image_url: optionalText,
    confirmed_email: optionalText,
  }),
});
