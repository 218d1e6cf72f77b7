import { clientId, clientSecret, connectorConfig, scope, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, scope });

export const profileGuard = z.object({
  id: userId,
  username: z.string().nullish(),
  global_name: z.string().nullish(),
  avatar: z.string().nullish(),
  email: z.string().nullish(),
  verified: z.unknown(),
});
