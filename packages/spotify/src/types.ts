import { client, connectorConfig, listOf, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

export const profileGuard = z.object({
  /** The immutable key that Spotify asks to link accounts by, in place of `id`. */
  account_id: userId,
  display_name: optionalText,
  email: optionalText,
  images: listOf(z.object({ url: optionalText })),
});
