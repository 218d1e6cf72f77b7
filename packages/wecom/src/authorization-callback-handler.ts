import { type AuthorizationCallbackHandler, authorizationCallback, isRecord } from '@logto-social/oauth2';

const standard = authorizationCallback<object>();

/**
 * Reads the code from the callback. WeCom has no other way of saying that the person denied than to leave it out:
 * https://developer.work.weixin.qq.com/document/path/98152
 */
export const authorizationCallbackHandler: AuthorizationCallbackHandler<object> = (config, callback, flow) => {
  const isDenied = isRecord(callback) && !callback.code && !callback.error;
  return standard(config, isDenied ? { ...callback, error: 'access_denied' } : callback, flow);
};
