import {
  appSecret,
  type ConfigField,
  clientId,
  connectorConfig,
  described,
  requiredText,
  scope,
  trustUnverifiedEmail,
} from '@logto-social/oauth2';
import type { z } from 'zod';

const text = (label: string, placeholder: string, description: string) =>
  ({ guard: requiredText, formItem: { ...clientId.formItem, label, placeholder, description } }) satisfies ConfigField;

const fields = connectorConfig({
  corpId: text('Corp ID', '<corp-id>', 'The ID of the organisation (企业ID). It begins with `ww`.'),
  appSecret,
  agentId: text('Agent ID', '<agent-id>', 'The AgentId of the application.'),
  scope: described(scope, 'For the sign-in inside WeCom, in place of the default one.'),
  trustUnverifiedEmail,
});

/** The configuration under the names that shared code reads. */
const guard = fields.guard.transform(({ corpId, appSecret, ...rest }) => ({
  ...rest,
  clientId: corpId,
  clientSecret: appSecret,
}));

export const config = { ...fields, guard };
export type Config = z.infer<typeof guard>;
