import { z } from 'zod';
import type { ClientConfig } from '../configuration/connector-config.ts';
import { type FromConfig, fromConfig } from '../configuration/from-config.ts';
import { failure } from '../errors/failure.ts';
import { parseWith } from '../errors/parse-with.ts';
import { attempt } from '../http/attempt.ts';
import type { Contact } from '../identity/email-rule.ts';
import { type Identity, socialUserInfo } from '../identity/identity.ts';
import type { TokenResponse } from '../token/token-response.ts';
import { requestUserInfo } from '../user-info/request-user-info.ts';
import type { GetUserInfo } from '../user-info/user-info.ts';
import { asText } from '../values/as-text.ts';
import { type IdTokenExpectation, type SigningKeys, verifyIdToken, verifyIdTokenWith } from './verify-id-token.ts';

/** An OpenID provider, as far as a sign-in is held against it. What `discover` finds is one. */
export type OpenIdProvider = Pick<IdTokenExpectation, 'issuer' | 'isNonceOptional' | 'further'> & {
  /** Asked for what the ID token does not say; left out where the token says all there is. */
  userInfoEndpoint?: string | undefined;
} & ({ jwksUri: string } | { signingKeys: SigningKeys });

/** Where a provider's claims come from, and what they mean. */
export type OpenIdConnect<Config, Claims> = {
  provider: FromConfig<Config, OpenIdProvider>;
  /** What of the claims the connector relies on. */
  guard: z.ZodType<Claims, z.ZodTypeDef, unknown>;
  toUserInfo: (claims: Claims, config: Config) => Identity;
};

/** Of two contacts, the one that its own answer vouches for; otherwise the first, and what the second denies of it. */
const better = (first: Contact | undefined, second: Contact | undefined): Contact | undefined => {
  if (!first || !second || first.isVerified) return first ?? second;
  const isDenied = second.isVerified === false && second.value.toLowerCase() === first.value.toLowerCase();
  return second.isVerified || isDenied ? second : first;
};

const anyClaims = z.record(z.unknown());

/** What user info says, where it is about the same person: anybody else's claims must not be used (Core §5.3.2). */
const askUserInfo = async (endpoint: string, accessToken: string, sub: string) => {
  const answer = await attempt(() => requestUserInfo({ endpoint, guard: anyClaims }, accessToken));
  return asText(answer?.profile.sub) === sub ? { ...answer?.profile, sub } : undefined;
};

/**
 * A `getUserInfo` for an OpenID provider: the verified ID token, and user info where the provider has it and the token
 * lacks a name or an address that counts.
 *
 * User info only adds (OpenID Connect Core §5.3): one that fails, is signed or encrypted, or speaks of somebody else is
 * as if it were not there. An address counts by the flag beside it alone, in whichever of the two it stands.
 *
 * @param source who issues and signs, the guard of the claims, and who they describe.
 * @throws ConnectorError `responseInvalid` where there is no ID token or its claims fail the guard, and as
 *   `verifyIdToken` does.
 */
export const openIdConnect =
  <Config extends ClientConfig, Claims>({
    provider,
    guard,
    toUserInfo,
  }: OpenIdConnect<Config, Claims>): GetUserInfo<Config, Pick<Partial<TokenResponse>, 'idToken' | 'accessToken'>> =>
  async (config, { idToken, accessToken }, { nonce }) => {
    if (!idToken) throw failure('responseInvalid', { field: 'id_token' });
    const { issuer, isNonceOptional, further, userInfoEndpoint, ...keys } = await fromConfig(provider, config);
    const expectation = { issuer, clientId: config.clientId, nonce, isNonceOptional, accessToken, further };
    const verified = await ('jwksUri' in keys
      ? verifyIdToken(idToken, { ...expectation, jwksUri: keys.jwksUri })
      : verifyIdTokenWith(idToken, keys.signingKeys, expectation));

    const told = toUserInfo(parseWith(guard, verified, 'responseInvalid'), config);
    const isComplete = Boolean(told.name && told.email?.isVerified);
    const added =
      !isComplete && userInfoEndpoint && accessToken
        ? await askUserInfo(userInfoEndpoint, accessToken, verified.sub)
        : undefined;
    const read = guard.safeParse(added);
    if (!read.success) return socialUserInfo(told, config, verified);

    const asked = toUserInfo(read.data, config);
    return socialUserInfo(
      {
        id: told.id,
        name: told.name || asked.name,
        avatar: told.avatar || asked.avatar,
        email: better(told.email, asked.email),
        phone: better(told.phone, asked.phone),
      },
      config,
      { ...verified, ...added },
    );
  };
