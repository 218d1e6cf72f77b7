import { isDeepStrictEqual } from 'node:util';
import type { SocialUserInfo } from '@logto/connector-kit';
import { expect } from 'vitest';

/** https://github.com/logto-io/logto/blob/master/packages/toolkit/core-kit/src/regex.ts */
const emailRegEx = /^\S+@\S+\.\S+$/;
const phoneRegEx = /^\d+$/;

/** Nothing but blanks, or a control character or half a character among others. */
const isUnfit = (text: string) => text.trim() === '' || /[\p{Cc}\p{Cs}]/u.test(text);

/** What is wrong with a value, if it is there and anything is. */
const misfit = (value: unknown, longest: number, isOne: (text: string) => boolean): unknown =>
  value === undefined || (typeof value === 'string' && value.length <= longest && !isUnfit(value) && isOne(value))
    ? undefined
    : value;

const isWebAddress = (text: string) => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

/**
 * Expects a person to fit the host: its columns, and its patterns for addresses and numbers
 * (https://github.com/logto-io/logto/blob/master/packages/schemas/tables/users.sql).
 */
export const expectFitting = ({ id, name, avatar, email, phone, rawData, ...others }: SocialUserInfo): void => {
  const unfit = {
    id: misfit(id ?? null, 256, () => true),
    name: misfit(name, 128, () => true),
    avatar: misfit(avatar, 2048, isWebAddress),
    email: misfit(email, 128, (text) => emailRegEx.test(text)),
    phone: misfit(phone, 128, (text) => phoneRegEx.test(text)),
  };
  expect(unfit).toEqual({});
  expect(others).toEqual({});
  const stored = JSON.stringify(rawData ?? null);
  expect(isDeepStrictEqual(JSON.parse(stored), rawData ?? null), 'the raw data are JSON').toBe(true);
  expect(stored).not.toMatch(/\\u(0000|d[89a-f])/);
};
