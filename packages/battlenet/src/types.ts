import { choice, client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

const regions = { global: 'Everywhere but China', china: 'China' };

export const config = connectorConfig({
  ...client,
  region: choice('Region', regions, 'Where the players have their accounts. China has its own, and its own clients.'),
});
export type Config = z.infer<typeof config.guard>;

/** https://community.developer.battle.net/documentation/guides/using-oauth/authorization-code-flow */
export const profileGuard = z.object({ id: userId, battletag: optionalText });
