import { client, connectorConfig, optionalText, trustUnverifiedEmail } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

export type Config = z.infer<typeof config.guard>;

/** https://developers.line.biz/en/docs/line-login/verify-id-token/#payload */
export const claimsGuard = z.object({
  sub: z.string(),
  name: optionalText,
  picture: optionalText,
  email: optionalText,
});
