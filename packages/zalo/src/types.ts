import { clientId, clientSecret, connectorConfig, optional, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret });

export const profileGuard = z.object({
  id: userId,
  name: optionalText,
  picture: optional(z.object({ data: optional(z.object({ url: optionalText })) })),
});
