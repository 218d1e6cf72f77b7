import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://developers.facebook.com/docs/threads/threads-profiles */
export const profileGuard = z.object({
  id: userId,
  username: optionalText,
  name: optionalText,
  threads_profile_picture_url: optionalText,
});
