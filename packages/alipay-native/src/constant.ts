import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata } from '@logto-social/oauth2';

/** No page, but what Logto's SDKs for iOS and Android take as the sign to start Alipay's own SDK. */
export const authorizationEndpoint = 'alipay://';

/** Alipay's SDK hands out a code and knows nothing of PKCE: https://opendocs.alipay.com/open/218/sxc60m */
export const pkce = 'unsupported';

export const metadata = connectorMetadata({
  provider: 'alipay-native',
  target: 'alipay',
  platform: ConnectorPlatform.Native,
  name: { en: 'Alipay', 'zh-CN': '支付宝' },
});
