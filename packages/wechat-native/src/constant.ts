import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata } from '@logto-social/oauth2';
import { wechat } from '@logto-social/wechat';

/**
 * Not WeChat's own, but what Logto's SDK for the app listens to; it hands the rest over to WeChat's SDK:
 * https://docs.logto.io/integrations/wechat-native
 */
export const authorizationEndpoint = 'wechat://';

export const metadata = connectorMetadata({
  provider: 'wechat-native',
  ...wechat,
  platform: ConnectorPlatform.Native,
});
