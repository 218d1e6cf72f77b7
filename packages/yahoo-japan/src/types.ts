import { client, connectorConfig } from '@logto-social/oauth2';

export const config = connectorConfig({ ...client });
