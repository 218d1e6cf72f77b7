import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://vercel.com/docs/sign-in-with-vercel/authorization-server-api#user-info-endpoint */
export const profileGuard = z.object({
  sub: userId,
  name: optionalText,
  preferred_username: optionalText,
  picture: optionalText,
  email: optionalText,
  email_verified: z.unknown(),
});
