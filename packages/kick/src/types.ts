import { client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

/** https://docs.kick.com/apis/users */
export const profileGuard = z.object({
  data: z.tuple([
    z.object({ user_id: userId, name: optionalText, profile_picture: optionalText, email: optionalText }),
  ]),
});
