import { client, connectorConfig, optional, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const profileGuard = z.object({
  account_id: userId,
  name: optional(z.object({ display_name: optionalText })),
  profile_photo_url: optionalText,
  email: optionalText,
  email_verified: z.unknown(),
});
