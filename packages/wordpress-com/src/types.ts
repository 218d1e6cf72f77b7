import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://developer.wordpress.com/docs/api/1.1/get/me/ */
export const profileGuard = z.object({
  ID: userId,
  display_name: optionalText,
  avatar_URL: optionalText,
  email: optionalText,
  email_verified: z.unknown(),
  verified: z.unknown(),
});
