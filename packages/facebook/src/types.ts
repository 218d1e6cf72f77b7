import { clientId, clientSecret, connectorConfig, scope, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';
import { longLivedToken } from './long-lived-token.ts';

export const config = connectorConfig({ clientId, clientSecret, scope, trustUnverifiedEmail, longLivedToken });

export type Config = z.infer<typeof config.guard>;

/** https://developers.facebook.com/docs/graph-api/reference/user */
export const profileGuard = z.object({
  id: userId,
  name: z.string().nullish(),
  email: z.string().nullish(),
  picture: z.object({ data: z.object({ url: z.string().nullish() }).nullish() }).nullish(),
});
