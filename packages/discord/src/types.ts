import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const profileGuard = z.object({
  id: userId,
  username: optionalText,
  global_name: optionalText,
  avatar: optionalText,
  email: optionalText,
  verified: z.unknown(),
});
