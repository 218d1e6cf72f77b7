import { appAsGatewayClient, charset, gatewayFields } from '@logto-social/alipay';
import { connectorConfig, scope } from '@logto-social/oauth2';

const fields = connectorConfig({ ...gatewayFields, charset, scope });

export const config = { ...fields, guard: fields.guard.transform(appAsGatewayClient) };
