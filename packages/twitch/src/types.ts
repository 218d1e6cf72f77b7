import { client, connectorConfig, optionalText } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const claimsGuard = z.object({
  sub: z.string(),
  preferred_username: optionalText,
  picture: optionalText,
  email: optionalText,
  email_verified: z.unknown(),
});
