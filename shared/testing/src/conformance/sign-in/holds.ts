import { isDeepStrictEqual } from 'node:util';

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isPartOf = (part: unknown, whole: unknown): boolean =>
  isDeepStrictEqual(part, whole) ||
  (isContainer(part) &&
    isContainer(whole) &&
    !Array.isArray(part) &&
    Object.entries(part).every(([key, value]) => isPartOf(value, Object(whole)[key])));

/** Whether a value, or anything in it, has all that another one has. */
export const holds = (whole: unknown, part: unknown): boolean =>
  isPartOf(part, whole) || (isContainer(whole) && Object.values(whole).some((inner) => holds(inner, part)));
