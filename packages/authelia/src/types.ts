import { client, connectorConfig, instanceUrl, trustUnverifiedEmail } from '@logto-social/oauth2';

export const config = connectorConfig({ instanceUrl: instanceUrl(), ...client, trustUnverifiedEmail });
