import { optionalProviderUrl, signatureAlgorithms } from '@logto-social/oauth2';
import { z } from 'zod';

const secondsOf: Readonly<Record<string, number>> = {
  m: 60,
  h: 60 * 60,
  d: 24 * 60 * 60,
  w: 7 * 24 * 60 * 60,
  y: 365.25 * 24 * 60 * 60,
};

/** Seconds, or a time span such as `5 minutes` in the words that `jose` reads, as seconds. */
const timeSpan = z.union([
  z.number().nonnegative().finite(),
  z
    .string()
    .regex(
      /^\+? ?\d{1,9}(\.\d{1,9})? ?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|y|yrs?|years?)$/i,
    )
    .transform((span) => {
      const unit = span
        .replaceAll(/[\d.+ ]/g, '')
        .charAt(0)
        .toLowerCase();
      return Number.parseFloat(span.replace(/^\+ ?/, '')) * (secondsOf[unit] ?? 1);
    }),
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
