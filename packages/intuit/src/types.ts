import { choice, client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

const environments = { production: 'Production', sandbox: 'Sandbox: development keys' };

export const config = connectorConfig({
  ...client,
  environment: choice('Environment', environments, 'Which of the two pairs of keys the client ID and the secret are.'),
});

export type Config = z.infer<typeof config.guard>;

/** Of user info: https://github.com/intuit/oauth-jsclient/blob/master/test/mocks/userInfo.json. The ID token has `sub` alone. */
export const claimsGuard = z.object({
  sub: userId,
  givenName: optionalText,
  familyName: optionalText,
  email: optionalText,
  emailVerified: z.unknown(),
  phoneNumber: optionalText,
  phoneNumberVerified: z.unknown(),
});
