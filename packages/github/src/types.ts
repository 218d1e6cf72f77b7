import {
  client,
  connectorConfig,
  instanceUrl,
  listOf,
  optionalText,
  trustUnverifiedEmail,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { githubDotCom } from './constant.ts';

export const config = connectorConfig({ ...client, instanceUrl: instanceUrl(githubDotCom), trustUnverifiedEmail });
export type Config = z.infer<typeof config.guard>;

export const profileGuard = z.object({
  id: userId,
  login: optionalText,
  name: optionalText,
  avatar_url: optionalText,
});

export const emailsGuard = listOf(z.object({ email: optionalText, primary: z.unknown(), verified: z.unknown() }));
