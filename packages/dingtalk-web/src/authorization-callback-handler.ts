import { type AuthorizationCallbackHandler, authorizationCallback, isRecord } from '@logto-social/oauth2';

const standard = authorizationCallback<object>();

/**
 * Reads the code from the callback. DingTalk documents it as `authCode` and sends it as `code` too:
 * https://open.dingtalk.com/document/isvapp/obtain-identity-credentials
 */
export const authorizationCallbackHandler: AuthorizationCallbackHandler<object> = (config, callback, flow) => {
  const renamed = isRecord(callback) ? { ...callback, code: callback.authCode ?? callback.code } : callback;
  return standard(config, renamed, flow);
};
