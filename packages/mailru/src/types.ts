import { client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

/** https://id.vk.com/about/business/go/docs/ru/vkid/latest/oauth/oauth-mail/index */
export const profileGuard = z.object({ id: userId, name: optionalText, image: optionalText, email: optionalText });
