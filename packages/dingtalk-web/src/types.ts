import {
  clientId,
  clientSecret,
  connectorConfig,
  described,
  optionalText,
  scope,
  trustUnverifiedEmail,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({
  clientId,
  clientSecret,
  scope: described(scope, 'Scopes to ask for besides `openid`, separated by spaces.'),
  trustUnverifiedEmail,
});
export type Config = z.infer<typeof config.guard>;

/** https://open.dingtalk.com/document/isvapp/dingtalk-retrieve-user-information */
export const profileGuard = z.object({
  unionId: userId,
  nick: optionalText,
  avatarUrl: optionalText,
  email: optionalText,
});
