import {
  appSecret,
  type ConfigField,
  clientId,
  connectorConfig,
  requiredText,
  scope,
  trustUnverifiedEmail,
} from '@logto-social/oauth2';
import type { z } from 'zod';

const text = (label: string, placeholder: string) =>
  ({ guard: requiredText, formItem: { ...clientId.formItem, label, placeholder } }) satisfies ConfigField;

const fields = connectorConfig({
  corpId: text('Corp ID', '<corp-id>'),
  appSecret,
  agentId: text('Agent ID', '<agent-id>'),
  scope,
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
