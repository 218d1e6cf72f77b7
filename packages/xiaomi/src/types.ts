import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { client, connectorConfig, optionalProviderUrl, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

const skipConfirm = {
  guard: z.boolean().optional(),
  formItem: {
    type: ConnectorConfigFormItemType.Switch,
    label: 'Skip confirmation page',
    required: false,
    defaultValue: false,
    description: 'Let a user who is signed in at Xiaomi, and has agreed before, pass without being asked.',
  } as const,
};

/** The host names it at every sign-in but not when it refreshes a token, and Xiaomi asks for it then too. */
const redirectUri = {
  guard: optionalProviderUrl,
  formItem: {
    type: ConnectorConfigFormItemType.Text,
    label: 'Redirect URI for refresh',
    required: false,
    description:
      'Only to refresh stored tokens: the redirect URI that the console shows for signing in. A sign-in never uses it.',
  } as const,
};

export const config = connectorConfig({ ...client, skipConfirm, redirectUri });
export type Config = z.infer<typeof config.guard>;

/** https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1517 */
export const profileGuard = z.object({
  data: z.object({ unionId: userId, miliaoNick: optionalText, miliaoIcon: optionalText }),
});
