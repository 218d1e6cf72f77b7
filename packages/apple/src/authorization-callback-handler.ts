import {
  type AuthorizationCallbackHandler,
  authorizationCallback,
  optionalText,
  parseBody,
  parseWith,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { issuer } from './constant.ts';
import type { Config } from './types.ts';

/** What the browser brings. */
export type Callback = { code: string; idToken: string | undefined; name: string | undefined };

/** https://developer.apple.com/documentation/signinwithapplejs/useri */
const nameOfUser = z
  .string()
  .transform((text) => parseBody({ text }))
  .pipe(z.object({ name: z.object({ firstName: optionalText, lastName: optionalText }) }))
  .transform(({ name: { firstName, lastName } }) => [firstName, lastName].filter(Boolean).join(' '));

/** Neither is needed in every sign-in, so nonsense in them is as good as nothing. */
const guard = z.object({
  id_token: z.string().optional().catch(undefined),
  user: nameOfUser.optional().catch(undefined),
});

const readCode = authorizationCallback<Config>({ issuer });

/**
 * Reads the code as the standard does, and beside it the ID token and the name.
 *
 * `user` comes unsigned, so it is the visitor's word. That does for a name. The address in it is not read: whoever
 * could choose that could choose whose account to take.
 */
export const authorizationCallbackHandler: AuthorizationCallbackHandler<Config, Callback> = async (
  config,
  callback,
  flow,
) => {
  const code = await readCode(config, callback, flow);
  const { id_token: idToken, user: name } = parseWith(guard, callback, 'responseInvalid');
  return { code, idToken, name };
};
