import { client, connectorConfig, instanceUrl } from '@logto-social/oauth2';

export const config = connectorConfig({ instanceUrl: instanceUrl(), ...client });
