import type { ClientConfig } from '../configuration/connector-config.ts';
import type { Flow } from '../session/flow.ts';
import { requestToken, type TokenEndpoint } from './request-token.ts';
import type { TokenResponse } from './token-response.ts';

/**
 * Exchanges an authorization code for tokens: the third of a connector's four functions. What the callback handler gave
 * goes in, and what `getUserInfo` needs comes out: a code and a token response unless the provider departs from that.
 */
export type GetAccessToken<Config, Code = string, Tokens = TokenResponse> = (
  config: Config,
  code: Code,
  flow: Flow,
) => Promise<Tokens>;

/** The parameters of the authorization code grant (RFC 6749 §4.1.3), with the code verifier of RFC 7636 §4.5. */
export const codeGrant = (code: string, { redirectUri, codeVerifier }: Flow): Record<string, string> => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: redirectUri,
  ...(codeVerifier && { code_verifier: codeVerifier }),
});

/**
 * A `getAccessToken` for a token endpoint that follows RFC 6749 §4.1.3.
 *
 * @param tokenEndpoint how the provider's token endpoint is called.
 */
export const codeExchange =
  <Config extends ClientConfig>(tokenEndpoint: TokenEndpoint<Config>): GetAccessToken<Config> =>
  (config, code, flow) =>
    requestToken(tokenEndpoint, config, codeGrant(code, flow));

/**
 * A `getAccessToken` for a token endpoint that departs from RFC 6749 §4.1.3 in taking no redirect URI.
 *
 * @param tokenEndpoint how the provider's token endpoint is called.
 */
export const codeExchangeWithoutRedirectUri =
  <Config extends ClientConfig>(tokenEndpoint: TokenEndpoint<Config>): GetAccessToken<Config> =>
  (config, code, flow) => {
    const { redirect_uri, ...grant } = codeGrant(code, flow);
    return requestToken(tokenEndpoint, config, grant);
  };
