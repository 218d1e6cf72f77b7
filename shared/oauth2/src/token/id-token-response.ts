import { z } from 'zod';
import { once } from '../values/once.ts';
import { type TokenResponse, tokenResponseGuard } from './token-response.ts';

/** What a token endpoint granted to somebody who asked for an ID token: perhaps that and no access token. */
export type IdTokenResponse = Omit<TokenResponse, 'accessToken'> & { accessToken?: string };

const idTokenAlone = once(() =>
  z
    .object({ id_token: z.string().regex(/\S/), access_token: z.literal('').nullish() })
    .passthrough()
    .transform((raw): IdTokenResponse => ({ idToken: raw.id_token, raw })),
);

/**
 * A successful answer of a token endpoint as {@link tokenResponseGuard} reads it, or one that has an ID token and no
 * access token: nothing of it is worth keeping, and the person is known all the same.
 */
export const idTokenResponseGuard = once(() =>
  z.unknown().transform((answer, context): IdTokenResponse => {
    const alone = idTokenAlone().safeParse(answer);
    if (alone.success) return alone.data;
    const granted = tokenResponseGuard().safeParse(answer);
    if (granted.success) return granted.data;
    for (const issue of granted.error.issues) context.addIssue(issue);
    return z.NEVER;
  }),
);
