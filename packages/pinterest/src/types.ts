import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://developers.pinterest.com/docs/api/v5/user_account-get */
export const profileGuard = z.object({ id: userId, username: optionalText, profile_image: optionalText });
