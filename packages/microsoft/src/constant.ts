/** https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud#microsoft-entra-authentication-endpoints */
export const defaultCloudInstance = 'https://login.microsoftonline.com';

/** https://learn.microsoft.com/en-us/graph/deployments#microsoft-graph-and-graph-explorer-service-root-endpoints */
export const defaultGraph = 'https://graph.microsoft.com';

/**
 * The addresses of each cloud, and the Graph that keeps its profiles.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud#microsoft-entra-authentication-endpoints
 *
 * China's second address is an older one, which Microsoft's own library still knows:
 * https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-common/src/authority/AuthorityMetadata.ts
 */
export const clouds = [
  { instances: [defaultCloudInstance], graph: defaultGraph },
  { instances: ['https://login.microsoftonline.us'], graph: 'https://graph.microsoft.us' },
  {
    instances: ['https://login.partner.microsoftonline.cn', 'https://login.chinacloudapi.cn'],
    graph: 'https://microsoftgraph.chinacloudapi.cn',
  },
];

/** https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference#payload-claims */
export const personalAccountsTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

export const defaultScope = 'openid profile email User.Read';
