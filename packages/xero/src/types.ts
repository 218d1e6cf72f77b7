import { client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

export const claimsGuard = z.object({
  sub: userId,
  given_name: optionalText,
  family_name: optionalText,
  email: optionalText,
});
