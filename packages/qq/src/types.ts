import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });
export type Config = z.infer<typeof config.guard>;

/** https://wiki.connect.qq.com/unionid介绍 */
export const openIdGuard = z.object({ client_id: userId, openid: userId, unionid: optionalText });

/** https://wiki.connect.qq.com/get_user_info */
export const profileGuard = z.object({
  nickname: optionalText,
  figureurl_qq_1: optionalText,
  figureurl_qq_2: optionalText,
});
