import type { z } from 'zod';
import type { ClientConfig } from './connector-config.ts';
import { failure } from './failure.ts';
import { type FromConfig, fromConfig } from './from-config.ts';
import { type Identity, socialUserInfo } from './identity.ts';
import { parseWith } from './parse-with.ts';
import type { GetUserInfo } from './user-info.ts';
import { verifyIdToken } from './verify-id-token.ts';

/** Where a provider's ID tokens come from, and what their claims mean. */
export type IdTokenSource<Config, Claims> = {
  issuer: FromConfig<Config, string> | readonly string[];
  jwksUri: FromConfig<Config, string>;
  /** Whether the provider is known to leave the nonce out. */
  isNonceOptional?: boolean;
  /** What of the claims the connector relies on. */
  guard: z.ZodType<Claims, z.ZodTypeDef, unknown>;
  toUserInfo: (claims: Claims) => Identity;
};

/**
 * A `getUserInfo` that reads the verified ID token, without a request of its own.
 *
 * @param source the issuer, its keys, the guard of the claims, and who they describe.
 */
export const idTokenUserInfo =
  <Config extends ClientConfig, Claims>({
    issuer,
    jwksUri,
    isNonceOptional,
    guard,
    toUserInfo,
  }: IdTokenSource<Config, Claims>): GetUserInfo<Config> =>
  async (config, { idToken, accessToken }, { nonce }) => {
    if (!idToken) throw failure('responseInvalid', { field: 'id_token' });
    const claims = await verifyIdToken(idToken, {
      issuer: await fromConfig(issuer, config),
      jwksUri: await fromConfig(jwksUri, config),
      clientId: config.clientId,
      nonce,
      isNonceOptional,
      accessToken,
    });
    return socialUserInfo(toUserInfo(parseWith(guard, claims, 'responseInvalid')), config, claims);
  };
