import { clientId, connectorConfig, optionalText, scope, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, scope, trustUnverifiedEmail });

export type Config = z.infer<typeof config.guard>;

/** A code is good together with the device that it was issued to. */
export type DeviceCode = { code: string; deviceId: string };

export const callbackGuard = z.object({ device_id: z.string().min(1) });

/** https://id.vk.com/about/business/go/docs/ru/vkid/latest/vk-id/connection/work-with-user-info/user-info */
export const profileGuard = z.object({
  user: z.object({
    user_id: userId,
    first_name: optionalText,
    last_name: optionalText,
    avatar: optionalText,
    email: optionalText,
  }),
});
