import { appAsGatewayClient, charset, gatewayFields } from '@logto-social/alipay';
import { connectorConfig, described, scope } from '@logto-social/oauth2';

const fields = connectorConfig({
  ...gatewayFields,
  charset,
  scope: described(scope, 'Leave it empty: the default one is what the sign-in needs.'),
});

export const config = { ...fields, guard: fields.guard.transform(appAsGatewayClient) };
