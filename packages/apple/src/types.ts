import { clientId, connectorConfig, optionalText, scope } from '@logto-social/oauth2';
import { z } from 'zod';
import { keyId, privateKey, signingKeyGuard, teamId } from './signing-key.ts';

const fields = connectorConfig({ clientId, scope, teamId, keyId, privateKey });

/** The signing key is there as a whole or not at all. */
const guard = fields.guard.transform(({ clientId, scope, ...key }, context) => {
  if (!Object.values(key).some(Boolean)) return { clientId, scope };
  const { data: signingKey, error } = signingKeyGuard.safeParse(key);
  for (const issue of error?.issues ?? []) context.addIssue(issue);
  return { clientId, scope, signingKey };
});

export const config = { ...fields, guard };

export type Config = z.infer<typeof guard>;

/** https://developer.apple.com/documentation/signinwithapplejs/authorizationi/id_token */
export const claimsGuard = z.object({ sub: z.string(), email: optionalText, email_verified: z.unknown() });
