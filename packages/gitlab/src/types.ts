import { clientId, clientSecret, connectorConfig, instanceUrl, scope } from '@logto-social/oauth2';
import type { z } from 'zod';
import { gitlabDotCom } from './constant.ts';

export const config = connectorConfig({ clientId, clientSecret, instanceUrl: instanceUrl(gitlabDotCom), scope });
export type Config = z.infer<typeof config.guard>;
