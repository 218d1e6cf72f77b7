import type { TokenResponse as WireTokenResponse } from '@logto/connector-kit';
import { z } from 'zod';
import { once } from './once.ts';

/**
 * A successful answer of a token endpoint (RFC 6749 §5.1), as providers really send it: absent members may be null,
 * `expires_in` a string and `scope` an array.
 */
export const tokenResponseGuard = once(() =>
  z
    .object({
      access_token: z.string().min(1),
      id_token: z.string().nullish(),
      refresh_token: z.string().nullish(),
      expires_in: z.union([z.number(), z.string()]).nullish(),
      scope: z.union([z.string(), z.array(z.string()).transform((scopes) => scopes.join(' '))]).nullish(),
      token_type: z.string().nullish(),
    })
    .passthrough()
    .transform(
      (raw): TokenResponse => ({
        accessToken: raw.access_token,
        idToken: raw.id_token ?? undefined,
        refreshToken: raw.refresh_token ?? undefined,
        expiresIn: raw.expires_in ?? undefined,
        scope: raw.scope ?? undefined,
        tokenType: raw.token_type ?? undefined,
        raw,
      }),
    ),
);

/** What the token endpoint granted. */
export type TokenResponse = {
  accessToken: string;
  idToken?: string | undefined;
  refreshToken?: string | undefined;
  /** Seconds, as a number or in digits. */
  expiresIn?: number | string | undefined;
  scope?: string | undefined;
  tokenType?: string | undefined;
  /** The whole answer, for the providers that put the person in it. */
  raw: Readonly<Record<string, unknown>>;
};

/** The token response in the form in which the host stores it. */
export const toWireTokenResponse = (response: Omit<TokenResponse, 'raw'>): WireTokenResponse => ({
  access_token: response.accessToken,
  ...(response.idToken !== undefined && { id_token: response.idToken }),
  ...(response.refreshToken !== undefined && { refresh_token: response.refreshToken }),
  ...(response.expiresIn !== undefined && { expires_in: response.expiresIn }),
  ...(response.scope !== undefined && { scope: response.scope }),
  ...(response.tokenType !== undefined && { token_type: response.tokenType }),
});
