import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import type { ConfigField } from '@logto-social/oauth2';
import { z } from 'zod';

/**
 * The administrator's choice to keep tokens that live longer, at the price of a request more in every sign-in.
 *
 * https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived
 */
export const longLivedToken = {
  guard: z.boolean().optional(),
  formItem: {
    type: ConnectorConfigFormItemType.Switch,
    label: 'Long-lived token',
    required: false,
    defaultValue: false,
    description: 'Exchange the access token, which lives for hours, for one that lives about 60 days.',
  },
} satisfies ConfigField;
