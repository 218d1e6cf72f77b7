import { client, connectorConfig, listOf, optional, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const userGuard = z.object({
  uuid: userId,
  display_name: optionalText,
  links: optional(z.object({ avatar: optional(z.object({ href: optionalText })) })),
});

export const emailsGuard = z.object({
  values: listOf(z.object({ email: optionalText, is_primary: z.unknown(), is_confirmed: z.unknown() })),
});
