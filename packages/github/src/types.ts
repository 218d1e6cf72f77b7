import { clientId, clientSecret, connectorConfig, scope, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, scope });

export const profileGuard = z.object({
  id: userId,
  login: z.string().nullish(),
  name: z.string().nullish(),
  avatar_url: z.string().nullish(),
});

export const emailsGuard = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.unknown() }));
