export { authorizationCallbackHandler } from './authorization-callback-handler.ts';
export { appAsGatewayClient, charset, type GatewayClient, gatewayFields } from './gateway-client.ts';
export { getAccessToken, refresh } from './tokens.ts';
export { getUserInfo } from './user-info.ts';
