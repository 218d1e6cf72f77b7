import { clientId, clientSecret, connectorConfig, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, trustUnverifiedEmail });

export type Config = z.infer<typeof config.guard>;

export const profileGuard = z.object({
  response: z.object({
    id: userId,
    nickname: z.string().nullish(),
    name: z.string().nullish(),
    profile_image: z.string().nullish(),
    email: z.string().nullish(),
  }),
});
