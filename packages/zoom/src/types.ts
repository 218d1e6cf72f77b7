import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const profileGuard = z.object({
  id: userId,
  display_name: optionalText,
  pic_url: optionalText,
  email: optionalText,
  verified: z.unknown(),
});
