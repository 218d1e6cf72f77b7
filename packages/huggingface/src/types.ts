import { clientId, clientSecret, connectorConfig, scope, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, scope });

/** https://huggingface.co/docs/huggingface.js/hub/interfaces/UserInfo */
export const profileGuard = z.object({
  sub: userId,
  name: z.string().nullish(),
  preferred_username: z.string().nullish(),
  picture: z.string().nullish(),
  email: z.string().nullish(),
  email_verified: z.unknown(),
});
