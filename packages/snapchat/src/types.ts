import { client, connectorConfig, optional, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://developers.snap.com/snap-kit/login-kit/Tutorials/web: people may keep their Bitmoji to themselves. */
export const profileGuard = z.object({
  data: z.object({
    me: z.object({
      externalId: userId,
      displayName: optionalText,
      bitmoji: optional(z.object({ avatar: optionalText })),
    }),
  }),
});
