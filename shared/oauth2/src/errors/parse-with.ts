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
  const [issue] = result.error.issues;
  const unknownKeys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  throw failure(kind, { field: [...(issue?.path ?? []), ...unknownKeys].join('.') });
};
