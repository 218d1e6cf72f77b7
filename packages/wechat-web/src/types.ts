import { appAsClient, appId, appSecret, connectorConfig, scope } from '@logto-social/oauth2';
import type { z } from 'zod';

const fields = connectorConfig({ appId, appSecret, scope });

export const config = { ...fields, guard: fields.guard.transform(appAsClient) };
export type Config = z.infer<typeof config.guard>;
