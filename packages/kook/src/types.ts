import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://developer.kookapp.cn/doc/http/user#获取当前用户信息 */
export const profileGuard = z.object({ id: userId, username: optionalText, avatar: optionalText });
