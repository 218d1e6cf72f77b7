import { client, connectorConfig, listOf, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const profileGuard = z.object({
  id: userId,
  login: optionalText,
  name: optionalText,
  avatar_url: optionalText,
});

export const emailsGuard = listOf(z.object({ email: optionalText, primary: z.unknown(), verified: z.unknown() }));
