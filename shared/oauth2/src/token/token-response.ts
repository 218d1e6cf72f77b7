import type { TokenResponse as WireTokenResponse } from '@logto/connector-kit';
import { z } from 'zod';
import { once } from '../values/once.ts';
import { isTelling, optional, optionalText } from '../values/optional.ts';

/** Seconds as providers write them. Of more than centuries the host would make a date that is none. */
const secondsGuard = z.union([z.number().nonnegative().max(9_999_999_999), z.string().regex(/^\d{1,10}$/)]);

/** Scopes in one text, or one each in a list. */
const joinScopes = (scopes: unknown): string | undefined => [scopes].flat().filter(isTelling).join(' ') || undefined;

/**
 * A successful answer of a token endpoint (RFC 6749 §5.1), as providers really send it: `expires_in` may be a string and
 * `scope` a list. Nothing but the access token has to be there.
 */
export const tokenResponseGuard = once(() =>
  z
    .object({
      // RFC 6749 appendix A.12: what a header can hold.
      access_token: z
        .string()
        .regex(/\S/)
        .regex(/^[\x20-\x7e]+$/),
      id_token: optionalText,
      refresh_token: optionalText,
      expires_in: optional(secondsGuard),
      scope: z.unknown().transform(joinScopes),
      token_type: optionalText,
    })
    .passthrough()
    .transform(
      (raw): TokenResponse => ({
        accessToken: raw.access_token,
        idToken: raw.id_token,
        refreshToken: raw.refresh_token,
        expiresIn: raw.expires_in,
        scope: raw.scope,
        tokenType: raw.token_type,
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
