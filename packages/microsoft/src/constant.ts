import { connectorMetadata } from '@logto-social/oauth2';

/** https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud#microsoft-entra-authentication-endpoints */
export const defaultCloudInstance = 'https://login.microsoftonline.com';

/** https://learn.microsoft.com/en-us/graph/deployments#microsoft-graph-and-graph-explorer-service-root-endpoints */
export const graphHosts: Readonly<Record<string, string>> = {
  'https://login.microsoftonline.us': 'https://graph.microsoft.us',
  'https://login.partner.microsoftonline.cn': 'https://microsoftgraph.chinacloudapi.cn',
  'https://login.chinacloudapi.cn': 'https://microsoftgraph.chinacloudapi.cn',
};
export const defaultGraphHost = 'https://graph.microsoft.com';

/** https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference#payload-claims */
export const personalAccountsTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

export const defaultScope = 'openid profile email User.Read';

export const metadata = connectorMetadata({ provider: 'microsoft', target: 'azuread', name: { en: 'Microsoft' } });
