import { choice, client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

const environments = { live: 'Live', sandbox: 'Sandbox' };

export const config = connectorConfig({
  ...client,
  environment: choice('Environment', environments, 'Where the client ID is from. Each has accounts of its own.'),
});
export type Config = z.infer<typeof config.guard>;

/** https://developer.paypal.com/api/identity/v1/userinfo-get/ */
export const profileGuard = z.object({
  user_id: userId,
  name: optionalText,
  picture: optionalText,
  email: optionalText,
  email_verified: z.unknown(),
});
