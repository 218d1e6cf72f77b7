import {
  clientId,
  clientSecret,
  connectorConfig,
  optionalText,
  trustUnverifiedEmail,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, trustUnverifiedEmail });

export type Config = z.infer<typeof config.guard>;

export const profileGuard = z.object({
  response: z.object({
    id: userId,
    nickname: optionalText,
    name: optionalText,
    profile_image: optionalText,
    email: optionalText,
  }),
});
