import { client, connectorConfig, optional, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';
import { longLivedToken } from './long-lived-token.ts';

export const config = connectorConfig({ ...client, trustUnverifiedEmail, longLivedToken });

export type Config = z.infer<typeof config.guard>;

/** https://developers.facebook.com/docs/graph-api/reference/user */
export const profileGuard = z.object({
  id: userId,
  name: optionalText,
  email: optionalText,
  picture: optional(z.object({ data: optional(z.object({ url: optionalText })) })),
});
