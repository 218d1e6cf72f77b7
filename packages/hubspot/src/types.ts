import { client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });
export type Config = z.infer<typeof config.guard>;

/** What of the answer is kept: the token and a signed copy of it stand beside it. */
export const tokenInfoGuard = z.object({
  hub_id: userId,
  user_id: userId,
  hub_domain: optionalText,
  user: optionalText,
});
