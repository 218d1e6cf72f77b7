export { appAsGatewayClient, charset, type GatewayClient, gatewayFields } from './gateway-client.ts';
export { readCallback } from './read-callback.ts';
export { getAccessToken, refresh } from './tokens.ts';
export { getUserInfo } from './user-info.ts';
