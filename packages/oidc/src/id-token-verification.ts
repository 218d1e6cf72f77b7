import { optionalProviderUrl, signatureAlgorithms } from '@logto-social/oauth2';
import { z } from 'zod';

/** Seconds as a number, or a time span such as `5 minutes`, in the words that `jose` reads. */
const timeSpan = z.union([
  z.number().nonnegative(),
  z.string().regex(/^\d+(\.\d+)? ?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)$/i),
]);

/**
 * What an administrator asks of ID tokens besides what OpenID Connect Core §3.1.3.7 does, under the names of Logto's own
 * connector, which hands them to `jose` as they are: https://github.com/panva/jose/blob/main/docs/jwt/verify/interfaces/JWTVerifyOptions.md
 *
 * A key that would change nothing is refused.
 */
export const idTokenVerification = z
  .object({
    jwksUri: optionalProviderUrl,
    issuer: z.union([z.string().min(1), z.array(z.string().min(1)).nonempty()]).optional(),
    audience: z.union([z.string().min(1), z.array(z.string().min(1)).nonempty()]).optional(),
    algorithms: z.array(z.enum(signatureAlgorithms)).nonempty().optional(),
    clockTolerance: timeSpan.optional(),
    maxTokenAge: timeSpan.optional(),
    subject: z.string().min(1).optional(),
    typ: z.string().min(1).optional(),
    crit: z.record(z.boolean()).optional(),
  })
  .strict();
