import { appAsClient, appId, appSecret, connectorConfig, scope } from '@logto-social/oauth2';

const fields = connectorConfig({ appId, appSecret, scope });

export const config = { ...fields, guard: fields.guard.transform(appAsClient) };
