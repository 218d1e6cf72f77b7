import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info */
export const profileGuard = z.object({
  user: z.object({ open_id: userId, display_name: optionalText, avatar_url: optionalText }),
});
