import { client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-verify-id-token */
export const claimsGuard = z.object({
  sub: userId,
  nickname: optionalText,
  picture: optionalText,
  email: optionalText,
  email_verified: z.unknown(),
});
