import { clientId, clientSecret, connectorConfig, scope } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, scope });

export const claimsGuard = z.object({
  sub: z.string(),
  preferred_username: z.string().nullish(),
  picture: z.string().nullish(),
  email: z.string().nullish(),
  email_verified: z.unknown(),
});
