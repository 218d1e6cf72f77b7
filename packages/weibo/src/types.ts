import { clientId, clientSecret, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret });

/** https://open.weibo.com/wiki/Oauth2/access_token */
export const tokenGuard = z.object({ uid: userId });

/** https://open.weibo.com/wiki/2/users/show */
export const profileGuard = z.object({ screen_name: optionalText, avatar_large: optionalText });
