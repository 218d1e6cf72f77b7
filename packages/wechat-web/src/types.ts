import { appAsClient, appId, appSecret, connectorConfig, described, scope } from '@logto-social/oauth2';

const fields = connectorConfig({
  appId,
  appSecret,
  scope: described(scope, 'Leave it empty: the default one is the only one that websites get.'),
});

export const config = { ...fields, guard: fields.guard.transform(appAsClient) };
