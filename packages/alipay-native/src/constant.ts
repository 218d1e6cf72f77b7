/** No page, but what Logto's SDKs for iOS and Android take as the sign to start Alipay's own SDK. */
export const authorizationEndpoint = 'alipay://';

/** Alipay's SDK hands out a code and knows nothing of PKCE: https://opendocs.alipay.com/open/218/sxc60m */
export const pkce = 'unsupported';
