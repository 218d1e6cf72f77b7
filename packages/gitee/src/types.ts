import { client, connectorConfig, listOf, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

export const userGuard = z.object({ id: userId, login: optionalText, name: optionalText, avatar_url: optionalText });

export const emailsGuard = listOf(z.object({ email: optionalText, state: z.unknown(), scope: listOf(z.string()) }));
