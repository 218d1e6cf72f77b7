import { choice, client, connectorConfig, optionalText } from '@logto-social/oauth2';
import { z } from 'zod';
import { isOrcidId } from './orcid-id.ts';

const environments = { production: 'Production: orcid.org', sandbox: 'Sandbox: sandbox.orcid.org' };

export const config = connectorConfig({
  ...client,
  environment: choice('Environment', environments, 'Where the client is registered.'),
});

export type Config = z.infer<typeof config.guard>;

/** https://github.com/ORCID/ORCID-Source/blob/main/orcid-api-web/tutorial/get_id.md */
export const tokenGuard = z.object({ name: optionalText });

export const claimsGuard = z.object({
  sub: z.string().refine(isOrcidId),
  name: optionalText,
  given_name: optionalText,
  family_name: optionalText,
});
