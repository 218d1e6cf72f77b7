import { client, connectorConfig, instanceUrl, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';
import { defaultInstance } from './constant.ts';

export const config = connectorConfig({ instanceUrl: instanceUrl(defaultInstance), ...client, trustUnverifiedEmail });

/** https://forgejo.org/docs/latest/user/oauth2-provider/ */
export const profileGuard = z.object({
  sub: userId,
  name: optionalText,
  preferred_username: optionalText,
  picture: optionalText,
  email: optionalText,
});
