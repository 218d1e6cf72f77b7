import { clientId, clientSecret, connectorConfig, scope } from '@logto-social/oauth2';

export const config = connectorConfig({ clientId, clientSecret, scope });
