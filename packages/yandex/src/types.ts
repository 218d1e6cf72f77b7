import { client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

export const profileGuard = z.object({
  id: userId,
  real_name: optionalText,
  display_name: optionalText,
  default_avatar_id: optionalText,
  is_avatar_empty: z.unknown(),
  default_email: optionalText,
});
