import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata } from '@logto-social/oauth2';
import { wechat } from '@logto-social/wechat';

/** https://developers.weixin.qq.com/doc/oplatform/developers/dev/auth/web */
export const authorizationEndpoint = 'https://open.weixin.qq.com/connect/qrconnect#wechat_redirect';
/** The only scope that a website may ask for. */
export const defaultScope = 'snsapi_login';
export const scopeDelimiter = ',';

export const metadata = connectorMetadata({
  provider: 'wechat-web',
  ...wechat,
  platform: ConnectorPlatform.Web,
});
