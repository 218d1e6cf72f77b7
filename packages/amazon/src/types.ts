import { client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

export const profileGuard = z.object({
  user_id: userId,
  name: optionalText,
  email: optionalText,
});
