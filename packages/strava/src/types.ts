import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** The athlete stands in the token response: https://developers.strava.com/docs/authentication/#tokenexchange */
export const tokenGuard = z.object({
  athlete: z.object({ id: userId, firstname: optionalText, lastname: optionalText, profile: optionalText }),
});

/** https://developers.strava.com/docs/reference/#api-models-Fault */
export const faultGuard = z.object({
  message: optionalText,
  errors: z.tuple([z.object({ resource: z.string(), field: optionalText, code: optionalText })]).rest(z.unknown()),
});
