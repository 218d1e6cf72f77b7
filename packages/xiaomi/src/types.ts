import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { clientId, clientSecret, connectorConfig, scope, userId } from '@logto-social/oauth2';
import { z } from 'zod';

const skipConfirm = {
  guard: z.boolean().optional(),
  formItem: { type: ConnectorConfigFormItemType.Switch, label: 'Skip confirmation page', required: false } as const,
};

/** The host names it at every sign-in but not when it refreshes a token, and Xiaomi asks for it then too. */
const redirectUri = {
  guard: z.string().trim().optional(),
  formItem: { type: ConnectorConfigFormItemType.Text, label: 'Redirect URI for refresh', required: false } as const,
};

export const config = connectorConfig({ clientId, clientSecret, scope, skipConfirm, redirectUri });
export type Config = z.infer<typeof config.guard>;

/** https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1517 */
export const profileGuard = z.object({
  data: z.object({ unionId: userId, miliaoNick: z.string().nullish(), miliaoIcon: z.string().nullish() }),
});
