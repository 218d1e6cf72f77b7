import { client, connectorConfig, instanceUrl, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ instanceUrl: instanceUrl(), ...client, trustUnverifiedEmail });

/** https://casdoor.org/docs/token/overview#token-format-options: only `JWT-Standard` has the standard's names. */
export const claimsGuard = z.object({
  sub: userId,
  displayName: optionalText,
  name: optionalText,
  avatar: optionalText,
  picture: optionalText,
  email: optionalText,
  email_verified: z.unknown(),
});
