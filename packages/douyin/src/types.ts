import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const tokenGuard = z.object({ open_id: userId });
export const profileGuard = z.object({ nickname: optionalText, avatar: optionalText });
