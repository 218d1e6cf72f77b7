import {
  clientId,
  clientSecret,
  connectorConfig,
  optionalText,
  scope,
  trustUnverifiedEmail,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, scope, trustUnverifiedEmail });

export const profileGuard = z.object({
  user_id: userId,
  name: optionalText,
  email: optionalText,
});
