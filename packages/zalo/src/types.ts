import { clientId, clientSecret, connectorConfig, optional, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

/** The secret travels in a header, which holds no more than this. */
const secret = { ...clientSecret, guard: clientSecret.guard.regex(/^[\x21-\x7e]+$/) };

export const config = connectorConfig({ clientId, clientSecret: secret });

export const profileGuard = z.object({
  id: userId,
  name: optionalText,
  picture: optional(z.object({ data: optional(z.object({ url: optionalText })) })),
});
