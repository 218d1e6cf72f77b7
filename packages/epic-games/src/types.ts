import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://dev.epicgames.com/docs/web-api-ref/authentication */
export const profileGuard = z.object({ sub: userId, preferred_username: optionalText });
