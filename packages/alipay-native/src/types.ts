import { appAsGatewayClient, gatewayFields } from '@logto-social/alipay';
import { connectorConfig } from '@logto-social/oauth2';

const fields = connectorConfig(gatewayFields);

export const config = { ...fields, guard: fields.guard.transform(appAsGatewayClient) };
