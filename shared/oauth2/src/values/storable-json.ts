import type { SocialUserInfo } from '@logto/connector-kit';
import { isRecord } from './is-record.ts';

type Json = Exclude<SocialUserInfo['rawData'], undefined>;

/** Levels down to which an answer is kept; no provider documents a tenth of them. */
const deepest = 64;

/** What the host's database refuses in JSON: https://www.postgresql.org/docs/current/datatype-json.html */
const refused = /[\0\p{Cs}]/gu;

const storableText = (text: string): string => text.replaceAll(refused, '');

const storable = (value: unknown, level: number): Json => {
  if (typeof value === 'string') return storableText(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (level > deepest) return null;
  if (Array.isArray(value)) return value.map((item) => storable(item, level + 1));
  if (!isRecord(value)) return null;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [storableText(key), item] as const)
      .filter(([key, item]) => key !== '__proto__' && item !== undefined)
      .map(([key, item]) => [key, storable(item, level + 1)]),
  );
};

/**
 * A provider's answer as the host can store it: JSON without what its database refuses (the character NUL and halves of
 * surrogate pairs), without keys that would become a prototype, and without depths that would overflow a stack.
 *
 * @param value the answer as it came.
 */
export const storableJson = (value: unknown): Json => storable(value, 1);
