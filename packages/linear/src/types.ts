import { client, connectorConfig, listOf, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });
export type Config = z.infer<typeof config.guard>;

const viewer = z.object({ id: userId, name: optionalText, email: optionalText, avatarUrl: optionalText });
export const answerGuard = z.object({ data: z.object({ viewer }) });

export const failureGuard = z.object({
  errors: listOf(z.object({ message: optionalText, extensions: z.object({ code: optionalText }) })),
});
