import type { ReadCallback } from '@logto-social/oauth2';

/**
 * Who denies comes back without a code, and with nothing in its place:
 * https://developer.work.weixin.qq.com/document/path/91019
 */
export const deniedWithoutCode: ReadCallback = (callback) =>
  callback.code || callback.error ? callback : { ...callback, error: 'access_denied' };
