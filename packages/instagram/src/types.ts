import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/get-started */
export const profileGuard = z.object({
  user_id: userId,
  username: optionalText,
  name: optionalText,
  profile_picture_url: optionalText,
});
