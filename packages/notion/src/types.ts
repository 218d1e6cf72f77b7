import {
  clientId,
  clientSecret,
  connectorConfig,
  optional,
  optionalText,
  trustUnverifiedEmail,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, trustUnverifiedEmail });

/** The person stands in the token response: https://developers.notion.com/reference/create-a-token */
export const tokenGuard = z.object({
  owner: z.object({
    user: z.object({
      id: userId,
      name: optionalText,
      avatar_url: optionalText,
      person: optional(z.object({ email: optionalText })),
    }),
  }),
});
