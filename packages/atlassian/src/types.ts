import { client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

export const profileGuard = z.object({
  account_id: userId,
  name: optionalText,
  picture: optionalText,
  email: optionalText,
});
