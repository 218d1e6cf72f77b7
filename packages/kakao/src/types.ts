import {
  clientId,
  clientSecret,
  connectorConfig,
  described,
  optional,
  optionalText,
  scope,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';

/** https://developers.kakao.com/docs/latest/en/app-setting/app#client-secret */
const optionalClientSecret = {
  guard: z.string().trim().optional(),
  formItem: {
    ...clientSecret.formItem,
    required: false,
    description: 'Needed unless the client secret is switched off at Kakao.',
  },
};

export const config = connectorConfig({
  clientId,
  clientSecret: optionalClientSecret,
  scope: described(scope, 'Consent items to ask for besides what the application requires, separated by spaces.'),
});

export type Config = z.infer<typeof config.guard>;

const accountGuard = z.object({
  profile: optional(
    z.object({ nickname: optionalText, profile_image_url: optionalText, is_default_image: z.unknown() }),
  ),
  email: optionalText,
  is_email_valid: z.unknown(),
  is_email_verified: z.unknown(),
});

export const profileGuard = z.object({ id: userId, kakao_account: optional(accountGuard) });
