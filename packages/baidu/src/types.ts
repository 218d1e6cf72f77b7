import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://openauth.baidu.com/doc/doc.html */
export const profileGuard = z.object({ openid: userId, username: optionalText, portrait: optionalText });
