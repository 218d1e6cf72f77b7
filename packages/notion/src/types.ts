import { clientId, clientSecret, connectorConfig, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ clientId, clientSecret, trustUnverifiedEmail });

/** The person stands in the token response: https://developers.notion.com/reference/create-a-token */
export const tokenGuard = z.object({
  owner: z.object({
    user: z.object({
      id: userId,
      name: z.string().nullish(),
      avatar_url: z.string().nullish(),
      person: z.object({ email: z.string().nullish() }).nullish(),
    }),
  }),
});
