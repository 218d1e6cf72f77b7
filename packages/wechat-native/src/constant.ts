/**
 * Not WeChat's own, but what Logto's SDK for the app listens to; it hands the rest over to WeChat's SDK:
 * https://docs.logto.io/integrations/wechat-native
 */
export const authorizationEndpoint = 'wechat://';
