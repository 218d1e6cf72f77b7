import {
  appAsClient,
  appId,
  appSecret,
  connectorConfig,
  described,
  optionalText,
  scope,
  trustUnverifiedEmail,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { region } from './region.ts';

const fields = connectorConfig({
  appId,
  appSecret,
  region,
  scope: described(scope, 'Permissions to ask for, separated by spaces. Every one must be turned on in the console.'),
  trustUnverifiedEmail,
});

export const config = { ...fields, guard: fields.guard.transform(appAsClient) };

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get */
export const profileGuard = z.object({
  open_id: userId,
  name: optionalText,
  en_name: optionalText,
  avatar_url: optionalText,
  email: optionalText,
  enterprise_email: optionalText,
});
