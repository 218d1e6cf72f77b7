import type { z } from 'zod';
import { type FailureKind, failure } from './failure.ts';

/**
 * A value that has passed its guard.
 *
 * @param guard the shape that the value must have.
 * @param value what came from outside.
 * @param kind the failure where it does not pass; its `field` names the first that is wrong, never its value.
 * @throws ConnectorError of that kind.
 */
export const parseWith = <Output>(
  guard: z.ZodType<Output, z.ZodTypeDef, unknown>,
  value: unknown,
  kind: Extract<FailureKind, 'configInvalid' | 'responseInvalid'>,
): Output => {
  const result = guard.safeParse(value);
  if (result.success) return result.data;
  throw failure(kind, { field: result.error.issues[0]?.path.join('.') });
};
