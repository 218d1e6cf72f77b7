import { client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

/** https://developers.figma.com/docs/rest-api/users-types/ */
export const profileGuard = z.object({
  id: userId,
  handle: optionalText,
  img_url: optionalText,
  email: optionalText,
});
