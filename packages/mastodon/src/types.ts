import { client, connectorConfig, instanceUrl, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';
import { defaultInstance } from './constant.ts';

export const config = connectorConfig({ instanceUrl: instanceUrl(defaultInstance), ...client });

/** https://docs.joinmastodon.org/entities/Account/#CredentialAccount */
export const profileGuard = z.object({
  id: userId,
  display_name: optionalText,
  acct: optionalText,
  avatar: optionalText,
});
