import { client, connectorConfig, instanceUrl, trustUnverifiedEmail } from '@logto-social/oauth2';
import type { z } from 'zod';
import { gitlabDotCom } from './constant.ts';

export const config = connectorConfig({ ...client, instanceUrl: instanceUrl(gitlabDotCom), trustUnverifiedEmail });
export type Config = z.infer<typeof config.guard>;
