import { clientId, clientSecret, connectorConfig, scope, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, scope });
export type Config = z.infer<typeof config.guard>;

/** https://wiki.connect.qq.com/unionid介绍 */
export const openIdGuard = z.object({ openid: userId, unionid: z.string().nullish() });

/** https://wiki.connect.qq.com/get_user_info */
export const profileGuard = z.object({
  nickname: z.string(),
  figureurl_qq_1: z.string().nullish(),
  figureurl_qq_2: z.string().nullish(),
});
