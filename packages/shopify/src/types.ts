import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

/** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant#step-3-validate-authorization-code */
const shop = {
  guard: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/, 'Enter the domain of the shop: it ends in .myshopify.com.'),
  formItem: {
    type: ConnectorConfigFormItemType.Text as const,
    label: 'Shop',
    required: true,
    placeholder: '<shop>.myshopify.com',
    description: 'The domain of the shop whose staff signs in. Never change it once people have signed in.',
  },
};

export const config = connectorConfig({ shop, ...client });
export type Config = z.infer<typeof config.guard>;

/** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/online-access-tokens */
export const tokenGuard = z.object({
  associated_user: z.object({
    id: userId,
    first_name: optionalText,
    last_name: optionalText,
    email: optionalText,
    email_verified: z.unknown(),
  }),
});
