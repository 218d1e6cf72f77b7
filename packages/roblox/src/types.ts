import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://create.roblox.com/docs/cloud/auth/oauth2-reference#user-information */
export const profileGuard = z.object({ sub: userId, name: optionalText, picture: optionalText });
