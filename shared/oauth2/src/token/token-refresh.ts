import type { ClientConfig } from '../configuration/connector-config.ts';
import { requestToken, type TokenEndpoint } from './request-token.ts';
import type { TokenResponse } from './token-response.ts';

/** Exchanges a refresh token for fresh tokens, where the provider issues refresh tokens. */
export type RefreshTokens<Config> = (config: Config, refreshToken: string) => Promise<TokenResponse>;

/** The parameters of the refresh grant (RFC 6749 §6). */
export const refreshGrant = (refreshToken: string): Record<string, string> => ({
  grant_type: 'refresh_token',
  refresh_token: refreshToken,
});

/**
 * A `refresh` for a token endpoint that follows RFC 6749 §6.
 *
 * @param tokenEndpoint how the provider's token endpoint is called.
 */
export const tokenRefresh =
  <Config extends ClientConfig>(tokenEndpoint: TokenEndpoint<Config>): RefreshTokens<Config> =>
  (config, refreshToken) =>
    requestToken(tokenEndpoint, config, refreshGrant(refreshToken));
