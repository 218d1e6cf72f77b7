/** https://developers.weixin.qq.com/doc/oplatform/developers/dev/auth/web */
export const authorizationEndpoint = 'https://open.weixin.qq.com/connect/qrconnect#wechat_redirect';
/** The only scope that a website may ask for. */
export const defaultScope = 'snsapi_login';
export const scopeDelimiter = ',';
